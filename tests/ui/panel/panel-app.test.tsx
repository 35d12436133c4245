import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLibrary, type Library } from '../../../src/knowledge/library.ts';
import { PanelApp } from '../../../src/ui/panel/panel-app.tsx';
import type { PanelChange, PanelPorts } from '../../../src/ui/panel/panel-ports.ts';
import type { ArticleReport } from '../../../src/ui/shared/article-report.ts';
import { fakeBundle, fakeEntity } from '../../support/records.ts';
import { type Stage, setStage } from '../../support/stage.ts';

const libraryWith = (summary: string) =>
  createLibrary([fakeBundle({ entities: [fakeEntity({ id: 'wu', name: 'Michelle Wu', summary })] })]);
const report: ArticleReport = {
  outcome: 'annotated',
  date: '2025-08-20',
  language: 'en',
  cast: [{ entity: 'wu', mentions: 2 }],
  citations: [],
  partial: false,
  asked: false,
};

describe('the panel', () => {
  let stage: Stage;
  let tell: (change: PanelChange) => void;
  let read: () => Promise<Library>;
  let article: ArticleReport | null;
  let address: string | null;
  let annotated: number;

  beforeEach(() => {
    stage = setStage();
    read = () => Promise.resolve(libraryWith('First.'));
    article = report;
    address = null;
    annotated = 0;
  });
  afterEach(() => stage.close());

  function open() {
    const ports: PanelPorts = {
      loadLibrary: () => read(),
      readArticle: () => Promise.resolve(article),
      jump: () => Promise.resolve(),
      jumpBack: () => Promise.resolve(),
      annotateText: () => Promise.resolve(report),
      annotatePage: async () => void annotated++,
      readAddress: () => Promise.resolve(address),
      appVersion: '0.1.0',
      watch: (listener) => {
        tell = listener;
      },
      openOptions: () => {},
      today: () => '2026-11-22',
    };
    stage.show(<PanelApp ports={ports} />);
  }
  const shows = (text: string) => vi.waitFor(() => expect(stage.text()).toContain(text));

  it('says that the collection cannot be read, and reads it when asked again', async () => {
    read = () => Promise.reject(new Error('damaged'));
    open();
    await shows('The collection could not be read.');
    read = () => Promise.resolve(libraryWith('First.'));
    stage.press('Try again');
    await shows('Michelle Wu');
  });

  it('has the keyboard in the search box of a reader who was faster than the collection', async () => {
    let arrive = (_: Library) => {};
    read = () => new Promise((resolve) => (arrive = resolve));
    open();
    await shows('Reading the collection');
    stage.press('Search');
    await new Promise((resolve) => setTimeout(resolve, 60));
    const focused: string[] = [];
    Object.defineProperty(Object.getPrototypeOf(stage.root), 'focus', {
      configurable: true,
      value(this: HTMLElement) {
        focused.push(this.localName);
      },
    });
    arrive(libraryWith('First.'));
    await shows('Search people');
    await vi.waitFor(() => expect(focused).toEqual(['input']));
  });

  it('keeps showing the old version when a new one cannot be read', async () => {
    open();
    await shows('Michelle Wu');
    read = () => Promise.reject(new Error('damaged'));
    tell({ type: 'data' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(stage.text()).toContain('Michelle Wu');
    expect(stage.text()).not.toContain('could not be read');
  });

  it('goes where the reader asked to go on the page, and draws new data there', async () => {
    open();
    await shows('In order of appearance');
    tell({ type: 'show', entity: 'wu' });
    await shows('First.');
    read = () => Promise.resolve(libraryWith('Second.'));
    tell({ type: 'data' });
    await shows('Second.');
  });

  it('looks up words chosen in the context menu', async () => {
    open();
    await shows('In order of appearance');
    tell({ type: 'search', words: 'michelle' });
    await shows('Search people');
    await shows('Michelle Wu');
  });

  it('says so when the record shown is gone from the new version', async () => {
    open();
    await shows('In order of appearance');
    tell({ type: 'show', entity: 'wu' });
    await shows('First.');
    read = () => Promise.resolve(createLibrary([fakeBundle()]));
    tell({ type: 'data' });
    await shows('Nothing is recorded under this name any more.');
  });

  it('offers to annotate a page that was left alone for its topic', async () => {
    article = { ...report, outcome: 'quiet', cast: [] };
    open();
    await shows('Not an immigration story');
    stage.press('Annotate it anyway');
    expect(annotated).toBe(1);
  });

  it('writes a report out, with the address of the page only when it is ticked', async () => {
    address = 'https://example.org/story';
    open();
    await shows('In order of appearance');
    const note = { subject: 'wu', name: 'Michelle Wu', text: 'Wu', rule: 'surname', score: 0.95, date: null };
    tell({ type: 'report', note });
    await shows('https://example.org/story');
    const written = () => stage.root.querySelector('.report')?.textContent ?? '';
    expect(written()).toContain('Record: wu (Michelle Wu)');
    expect(written()).not.toContain('example.org');
    const tick = stage.root.querySelector<HTMLInputElement>('.tick input')!;
    tick.checked = true;
    tick.dispatchEvent(new (stage.root.ownerDocument.defaultView as typeof globalThis).Event('change'));
    await vi.waitFor(() => expect(written()).toContain('Page: https://example.org/story'));
  });

  it('follows the tab to a page where nothing runs', async () => {
    open();
    await shows('Michelle Wu');
    article = null;
    tell({ type: 'page' });
    await shows('No notes for this page');
  });
});
