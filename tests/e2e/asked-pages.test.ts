import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { putSettings } from './rig/ask-extension.ts';
import { eventually } from './rig/eventually.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith, readMarks } from './rig/marks.ts';
import { press, textOf } from './rig/our-page.ts';
import { type Server, serve } from './rig/serve.ts';
import { tabNumber } from './rig/tab-number.ts';

const html = (body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title></head><body>${body}</body></html>`;
/** Mayor Wu in a story of boats; an ICE that is frozen water stays what it is. */
const BOATS = html(`<article><h1>Winter regatta opens</h1>
  <p>Mayor Michelle Wu opened the winter regatta on Monday, and said that the ice had never been thinner in the inner channel of the harbor.</p>
  <p>Forty boats have entered. The youngest skipper is fourteen years old and learned to sail on a pond behind her grandfather’s barn, where the coffee was hotter than this.</p>
  <p>The harbor authority’s two tugs pushed the floes toward the outer islands in shifts, and finished six hours ahead of schedule.</p></article>`);
const FRENCH = html(
  `<article><h1>La police de l’immigration à Boston</h1><p>Le directeur par intérim de l’agence, Todd Lyons, a dit que les arrestations des immigrés dans les rues de la ville allaient continuer dans les semaines qui viennent, et que les policiers du service étaient prêts pour les opérations.</p>
  <p>Les défenseurs des droits des migrants ont répondu que la loi est du côté des habitants et que les tribunaux du pays vont juger les pratiques du gouvernement dans les mois qui viennent.</p></article>`,
  'fr',
);
const NOTE = html('<h1>Visitors</h1><p>Welcome, Michelle Wu.</p>');

describe.each(['chromium', 'firefox'] as const)('a page the reader asks for, in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  const pages: Page[] = [];

  beforeAll(async () => {
    const route = (body: string) => (_: unknown, response: import('node:http').ServerResponse) =>
      void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    server = await serve('tests/fixtures/articles', {
      '/boats.html': route(BOATS),
      '/french.html': route(FRENCH),
      '/note.html': route(NOTE),
    });
    extension = await launchExtension(name);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  async function popupOver(path: string): Promise<{ page: Page; popup: Page }> {
    const page = await extension.visit(`${server.url}/${path}`);
    const popup = await extension.open(`popup.html?tab=${await tabNumber(extension, page)}`);
    pages.push(page, popup);
    await popup.bringToFront();
    return { page, popup };
  }

  it.each([
    ['boats.html', 'Quiet: not an immigration story', 'Michelle Wu'],
    ['french.html', 'Language not switched on', 'Todd Lyons'],
    ['note.html', 'No article here', 'Michelle Wu'],
  ])('is annotated though it was left alone before: %s', async (path, before, named) => {
    const { page, popup } = await popupOver(path);
    await textOf(popup, '.finding', before);
    expect(await readMarks(page)).toEqual([]);
    await press(popup, 'Annotate this page once');
    await marksWith(page, named);
    expect(await textOf(popup, '.finding', 'note')).toContain('because you asked');
    expect((await readMarks(page)).filter(({ text }) => /^ice$/i.test(text))).toEqual([]);
  });

  it('says so when nothing in it is in the collection', async () => {
    const { popup } = await popupOver('quiet.html');
    await press(popup, 'Annotate this page once');
    await textOf(popup, '.finding', 'No notes on this page');
  });

  it('is annotated where its site is off, and stays so when settings change', async () => {
    await putSettings(extension, { pausedSites: ['127.0.0.1'] });
    const { page, popup } = await popupOver('boats.html');
    await press(popup, 'Annotate this page once');
    await marksWith(page, 'Michelle Wu');
    await putSettings(extension, {});
    await eventually('the same marks', async () => (await readMarks(page)).length > 0);
  });

  it('is annotated from the panel', async () => {
    const page = await extension.visit(`${server.url}/boats.html`);
    const panel = await extension.open(`sidepanel.html?tab=${await tabNumber(extension, page)}`);
    pages.push(page, panel);
    await panel.bringToFront();
    await textOf(panel, '.empty', 'Not an immigration story');
    await press(panel, 'Annotate it anyway');
    await textOf(panel, '.cast', 'Michelle Wu');
  });

  it('leaves the next page alone again', async () => {
    const { page, popup } = await popupOver('boats.html');
    await press(popup, 'Annotate this page once');
    await marksWith(page, 'Michelle Wu');
    await page.goto(`${server.url}/boats.html?again`, { waitUntil: 'load' });
    await textOf(popup, '.finding', 'Quiet: not an immigration story');
    expect(await readMarks(page)).toEqual([]);
  });
});
