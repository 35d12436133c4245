/** What an update changed, and a correction of something that a card had shown. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBundle } from '../../data/build/build-knowledge.ts';
import type { Bundle } from '../../src/knowledge/schema.ts';
import { startFeed, type TestFeed } from '../updates/rig/start-feed.ts';
import { askBackground, checkNow, dataStatus, putSettings } from './rig/ask-extension.ts';
import { cardName, cardText } from './rig/card.ts';
import { eventually } from './rig/eventually.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith, placeOfMark } from './rig/marks.ts';
import { press, textOf } from './rig/our-page.ts';
import { type Server, serve } from './rig/serve.ts';
import { tabNumber } from './rig/tab-number.ts';

const NOTE = 'The summary named another office.';

const records = buildBundle();
const kept = records.entities.filter(({ id }, index) => id === 'todd-lyons' || index % 8 === 0);

/** Todd Lyons's record with this summary; with a correction of the one before, where that is given. */
function version(sequence: number, summary: string, wrong?: string): Bundle {
  const entities = kept.map(({ related: _, ...entity }) => {
    if (entity.id !== 'todd-lyons') return entity;
    const corrections = wrong
      ? [{ on: '2026-11-21', was: { summary: wrong }, note: `${NOTE} (${sequence})` }]
      : undefined;
    return { ...entity, summary, ...(corrections ? { corrections } : {}) };
  });
  return { ...records, sequence, date: '2026-11-30', entities, threads: [], moved: {} };
}

describe.each(['chromium', 'firefox'] as const)('corrections in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let feed: TestFeed;
  let article: Page;
  let first: number;

  const stored = () =>
    extension.welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: { local: { get(key: string): Promise<{ shown?: { id: string }[] }> } } }
      >;
      return JSON.stringify((await (browser ?? chrome)!.storage.local.get('shown')).shown ?? null);
    });
  /** Rests on the name until its card says so much; gives the card's text. */
  async function card(text: string): Promise<string> {
    await article.bringToFront();
    await article.mouse.move(2, 2);
    await article.keyboard.press('Escape');
    await marksWith(article, 'Todd Lyons');
    const { x, y } = await placeOfMark(article, 'Todd Lyons');
    await article.mouse.move(x + 4, y + 1);
    await article.mouse.move(x, y, { steps: 3 });
    return eventually(`a card that says “${text}”`, async () => {
      const found = (await cardName(article)) === 'Todd Lyons' ? await cardText(article) : null;
      return found?.includes(text) && found;
    });
  }
  const update = async (bundle: Bundle) => {
    const { sequence } = await feed.publish(bundle);
    expect(await checkNow(extension)).toMatchObject({ word: 'CURRENT', sequence });
  };

  beforeAll(async () => {
    feed = await startFeed();
    server = await serve('tests/fixtures/articles');
    extension = await launchExtension(name);
    article = await extension.visit(`${server.url}/boston.html`);
    await marksWith(article, 'Todd Lyons');
    first = (await dataStatus(extension)).sequence;
    await feed.publish(version(first + 1, 'Summary that is wrong.'));
    await putSettings(extension, { feedUrl: feed.server.url, feedKey: feed.fingerprint });
    await checkNow(extension);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
    await feed?.stop();
  });

  it('reach the card of who saw what was wrong, once', async () => {
    expect(await card('Summary that is wrong.')).not.toContain('Corrected on');
    expect(await stored()).toMatch(
      /^\[\{"claims":\[("[0-9a-f]{16}",?)+\],"id":"todd-lyons"\}\]$|^\[\{"id":"todd-lyons","claims":\[("[0-9a-f]{16}",?)+\]\}\]$/,
    );
    await update(version(first + 2, 'Summary that is right.', 'Summary that is wrong.'));
    expect(await card('Summary that is right.')).toContain(
      `Corrected on Nov 21, 2026: ${NOTE} (${first + 2})`,
    );
    await article.reload({ waitUntil: 'load' });
    expect(await card('Summary that is right.')).not.toContain('Corrected on');
  });

  it('stand on the record’s page in the panel for everyone', async () => {
    const panel = await extension.open('sidepanel.html?entity=todd-lyons');
    await textOf(panel, '#corrections', NOTE);
    await panel.close();
  });

  it('reach the popup of who does not come back to the card, once', async () => {
    await update(version(first + 3, 'Summary once more.', 'Summary that is right.'));
    const open = async () => extension.open(`popup.html?tab=${await tabNumber(extension, article)}`);
    const popup = await open();
    await textOf(popup, '.corrections', `${NOTE} (${first + 3})`);
    await popup.close();
    const again = await open();
    await textOf(again, 'main', 'Options');
    expect(await again.evaluate(() => document.querySelector('.corrections'))).toBeNull();
    await again.close();
  });

  it('and every other change can be read in the options, by name and from version to version', async () => {
    const options = await extension.open('options.html#data');
    await textOf(options, '.changes', `Version ${first + 3} of`);
    await press(options, `Version ${first + 3} of`);
    const told = await textOf(options, '.changes details[open]', 'Todd Lyons (summary)');
    expect(told).toContain(`after version ${first + 2} of`);
    expect(told).toContain('Corrections (1)');
    await press(options, 'Go back to the previous version');
    await eventually('the version that was left to go', async () => {
      const text = await textOf(options, '.changes', `Version ${first + 2} of`);
      return !text.includes(`Version ${first + 3} of`);
    });
    await options.close();
  });

  it('are not prepared for by a reader who does not want it, and what is kept goes at one click', async () => {
    expect(await stored()).toContain('todd-lyons');
    const options = await extension.open('options.html#data');
    await press(options, 'Forget what cards showed');
    await textOf(options, '.remember', 'Forgotten.');
    expect(await stored()).toBe('null');
    await press(options, 'Remember on this device', '.remember label');
    await textOf(options, '.save-note', 'Saved');
    await article.reload({ waitUntil: 'load' });
    await card('Summary');
    expect(await stored()).toBe('null');
    expect(await askBackground(extension, { type: 'ui/take-corrections' })).toEqual([]);
    await options.close();
  });
});
