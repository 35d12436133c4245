/** Runs in the browser: draws the page of an entity with 200 events and gives the time until it is on the screen. */
import { render } from 'preact';
import { createLibrary } from '../../../src/knowledge/library.ts';
import { EntityView } from '../../../src/ui/panel/entity-view.tsx';
import { PANEL_CSS } from '../../../src/ui/panel/panel-css.ts';
import { cardTexts } from '../../../src/ui/shared/i18n/card-texts.ts';
import { NOTES_CSS } from '../../../src/ui/shared/notes-css.ts';
import { PAGE_CSS } from '../../../src/ui/shared/page-css.ts';
import { ReaderContext } from '../../../src/ui/shared/reader.ts';
import { sheetOf } from '../../../src/ui/shared/sheet-of.ts';
import { BASE_CSS, TOKENS_CSS } from '../../../src/ui/shared/tokens.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../../support/records.ts';

const EVENTS = 200;
const nothing = () => {};

async function drawTimeline(): Promise<number> {
  document.adoptedStyleSheets = [TOKENS_CSS, BASE_CSS, PAGE_CSS, NOTES_CSS, PANEL_CSS].map(sheetOf);
  const events = Array.from({ length: EVENTS }, (_, index) =>
    fakeEvent({
      date: `${2006 + Math.floor(index / 10)}-0${1 + (index % 9)}-1${index % 9}`,
      entities: ['agency', 'court'],
      what: `A judge in the northern district rules on the ${index}th challenge to the agency’s rule on funds for cities and counties.`,
    }),
  );
  const library = createLibrary([
    fakeBundle({
      entities: [fakeEntity({ id: 'agency' }), fakeEntity({ id: 'court' })],
      threads: [fakeThread('t', events)],
    }),
  ]);
  const root = document.querySelector('main')!;
  render(null, root);
  await painted();
  const start = performance.now();
  const view = {
    library,
    id: 'agency',
    articleDate: '2025-08-20',
    cast: [],
    today: '2026-11-22',
    onOpen: nothing,
    onOpenThread: nothing,
  };
  const reader = { language: 'en' as const, locale: 'en-US', texts: cardTexts('en') };
  render(
    <ReaderContext.Provider value={reader}>
      <EntityView {...view} />
    </ReaderContext.Provider>,
    root,
  );
  await painted();
  return performance.now() - start;
}

/** Resolves in the task after the next frame was painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });
}

Object.assign(globalThis, { drawTimeline });
