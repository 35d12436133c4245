/** A feed beside the main one, as a reader meets it: added in the options, seen on the page, switched off, removed. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../support/records.ts';
import { startFeed, type TestFeed } from '../updates/rig/start-feed.ts';
import { askBackground } from './rig/ask-extension.ts';
import { axeViolations } from './rig/axe.ts';
import { cardName, cardText } from './rig/card.ts';
import { eventually } from './rig/eventually.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith, placeOfMark, readMarks } from './rig/marks.ts';
import { clickOn, press, textOf, textsOf } from './rig/our-page.ts';
import { type Handler, type Server, serve } from './rig/serve.ts';

const local = (sequence: number) =>
  fakeBundle({
    sequence,
    date: '2026-11-20',
    entities: [
      fakeEntity({
        id: 'nora-quill',
        name: 'Nora Quillfeather',
        summary: `Candidate for mayor, version ${sequence}.`,
      }),
      fakeEntity({ id: 'other-lyons', name: 'Todd Lyons', summary: 'Another man of that name.' }),
    ],
    threads: [
      fakeThread('campaign', [
        fakeEvent({
          date: '2025-09-01',
          what: 'The local desk tells of a visit to Harbor Town.',
          entities: ['nora-quill', 'main:todd-lyons'],
        }),
      ]),
    ],
    aliases: { 'main:todd-lyons': ['Quillfeather Hour'] },
  });

/** The article with two names that only the feed knows. */
const harborArticle: Handler = async (_, response) => {
  const text = await readFile('tests/fixtures/articles/boston.html', 'utf8');
  const renamed = text
    .replace('Josh Kraft', 'Nora Quillfeather')
    .replaceAll('Kraft', 'Quillfeather')
    .replace('Howie Carr Show', 'Quillfeather Hour');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(renamed);
};

async function hover(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOfMark(page, text);
  await page.mouse.move(x + 4, y + 1);
  await page.mouse.move(x, y, { steps: 3 });
}

async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.evaluate((one) => {
    const input = document.querySelector<HTMLInputElement>(one)!;
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, selector);
  await page.type(selector, text);
}

/** The text of this card once it says so much. */
function cardWith(page: Page, name: string, text: string): Promise<string> {
  return eventually(`the card of ${name} with “${text}”`, async () => {
    const found = (await cardName(page)) === name ? await cardText(page) : null;
    return found?.includes(text) && found;
  });
}

async function lookAt(options: Page, url: string, key: string): Promise<void> {
  await options.bringToFront();
  await typeInto(options, '#added-url', url);
  await typeInto(options, '#added-key', key);
  await press(options, 'Look at this feed');
}

/** Leaves a switch alone that stands right already, as after a try that broke off. */
async function switchFeed(options: Page, on: boolean): Promise<void> {
  const box = '.added-feed input[type=checkbox]';
  await options.bringToFront();
  if ((await options.$eval(box, (one) => (one as HTMLInputElement).checked)) !== on)
    await clickOn(options, box);
}

describe.each(['chromium', 'firefox'] as const)('another feed in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let feed: TestFeed;
  let article: Page;
  let options: Page;

  beforeAll(async () => {
    feed = await startFeed('local-desk');
    await feed.publish(local(1));
    server = await serve('tests/fixtures/articles', { '/harbor.html': harborArticle });
    extension = await launchExtension(name);
    article = await extension.visit(`${server.url}/harbor.html`);
    await marksWith(article, 'Todd Lyons');
    options = await extension.open('options.html#data');
    await textOf(options, '#data', 'Other feeds');
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
    await feed?.stop();
  });

  it('is not added under a wrong fingerprint; the right one is shown to be compared', async () => {
    await lookAt(options, feed.server.url, 'ab'.repeat(32));
    const told = await textOf(options, '.added-feeds [role=alert]', 'Not added');
    expect(told.replaceAll(' ', '')).toContain(feed.fingerprint);
  });

  it('is added by address and fingerprint, and marks the open page', async () => {
    await lookAt(options, feed.server.url, feed.fingerprint.toUpperCase());
    const found = await textOf(options, '.found-feed', 'This is the feed “local-desk”.');
    expect(found.replaceAll(' ', '')).toContain(feed.fingerprint);
    expect((await readMarks(article)).some(({ text }) => text === 'Nora Quillfeather')).toBe(false);
    await press(options, 'Add “local-desk”');
    await textOf(options, '.added-feed', 'CURRENT');
    await textOf(options, '.added-feed', 'Records: 2. Events: 1.');
    expect(await textOf(options, '.added-feeds', '“local-desk” was added.')).toContain('local-desk');
    expect(await axeViolations(options)).toEqual([]);
    await article.bringToFront();
    await marksWith(article, 'Nora Quillfeather');
  });

  it('stands by its name on its cards, on its events and on names it gives', async () => {
    await hover(article, 'Nora Quillfeather');
    const card = await cardWith(article, 'Nora Quillfeather', 'Data of');
    expect(card).toContain('From the feed “local-desk”');
    expect(card).toContain('Data of Nov 20, 2026');
    expect(card).toContain('The local desk tells of a visit to Harbor Town. (local-desk)');
    await article.keyboard.press('Escape');
    await hover(article, 'Todd Lyons');
    const ours = await cardWith(article, 'Todd Lyons', 'Data of');
    expect(ours).not.toContain('Another man of that name.');
    expect(ours).toContain('The feed “local-desk” also calls it “Quillfeather Hour”.');
    expect(ours).toContain('The feed “local-desk” has a record of its own for “Todd Lyons”.');
    await article.keyboard.press('Escape');
    await article.mouse.move(2, 2);
    const panel = await extension.open('sidepanel.html?entity=todd-lyons');
    await eventually('the event of the other feed in the timeline', async () =>
      (await textsOf(panel, '.events li')).some((event) =>
        event.includes('The local desk tells of a visit to Harbor Town. (local-desk)'),
      ),
    );
    await panel.close();
  });

  it('has the names listed that stay with the main data', async () => {
    await options.bringToFront();
    await press(options, '1 name stays with another record');
    await textOf(options, '.added-feed', '“Todd Lyons” stays with Todd Lyons.');
  });

  it('is updated by itself and goes back, without touching the main data', async () => {
    await feed.publish(local(2));
    await press(options, 'Check now: local-desk');
    await textOf(options, '.added-feed', 'Version 2 of');
    await textOf(options, '#data > .data-state, #data', 'BUNDLED');
    await press(options, 'Go back to the previous version: local-desk');
    await textOf(options, '.added-feed', 'Version 1 of');
  });

  it('that fails says so in its own row alone', async () => {
    const right = feed.read('latest.json');
    feed.write('latest.json', 'broken');
    await press(options, 'Check now: local-desk');
    await textOf(options, '.added-feed', 'REFUSED');
    feed.write('latest.json', right);
    expect(await askBackground(extension, { type: 'ui/data-status' })).toMatchObject({ word: 'BUNDLED' });
    await article.bringToFront();
    await marksWith(article, 'Nora Quillfeather');
    await options.bringToFront();
  });

  it('goes from the page when it is switched off, without a request, and comes back', async () => {
    await switchFeed(options, false);
    await textOf(options, '.added-feed', 'OFF');
    const asked = feed.server.requests.length;
    await eventually('no mark of the feed', async () =>
      (await readMarks(article)).every(({ text }) => text !== 'Nora Quillfeather'),
    );
    await askBackground(extension, { type: 'ui/check-now' });
    expect(feed.server.requests).toHaveLength(asked);
    await switchFeed(options, true);
    await textOf(options, '.added-feed', 'CURRENT');
    await article.bringToFront();
    await marksWith(article, 'Nora Quillfeather');
    await options.bringToFront();
  });

  it('leaves nothing behind when it is removed', async () => {
    await press(options, 'Remove local-desk');
    await textOf(options, '.added-feeds', 'None yet.');
    await eventually('no mark of the feed', async () =>
      (await readMarks(article)).every(({ text }) => text !== 'Nora Quillfeather'),
    );
    const left = await eventually('its data to be gone', () =>
      extension.welcome.evaluate(async (key) => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { storage: { local: { get(): Promise<object> } }; alarms: { getAll(): Promise<object[]> } }
        >;
        const api = (browser ?? chrome)!;
        const open = indexedDB.open('feeds');
        await new Promise((resolve) => open.addEventListener('success', resolve));
        const keys = open.result.transaction('shelf').objectStore('shelf').getAllKeys();
        await new Promise((resolve) => keys.addEventListener('success', resolve));
        open.result.close();
        const kept = JSON.stringify([
          Object.keys(await api.storage.local.get()),
          await api.alarms.getAll(),
          keys.result,
        ]);
        return kept.includes(key) ? null : kept;
      }, feed.fingerprint),
    );
    expect(left).toContain('settings');
  });
});

describe('the grant for another feed, in a shipped build', () => {
  it('is asked for its host alone, is no site, and is given back', async () => {
    const feed = await startFeed('local-desk');
    await feed.publish(local(1));
    const extension = await launchExtension('firefox', { build: 'shipped' });
    try {
      const options = await extension.open('options.html#data');
      await options.bringToFront();
      const granted = () =>
        extension.welcome.evaluate(async () => {
          const { browser } = globalThis as unknown as {
            browser: {
              permissions: { getAll(): Promise<{ origins: string[] }> };
              scripting: { getRegisteredContentScripts(): Promise<object[]> };
            };
          };
          const { origins } = await browser.permissions.getAll();
          return { origins, scripts: (await browser.scripting.getRegisteredContentScripts()).length };
        });
      await textOf(options, '#data', 'Other feeds');
      await lookAt(options, feed.server.url, feed.fingerprint);
      await textOf(options, '.found-feed', 'local-desk');
      expect(await granted()).toEqual({ origins: ['http://127.0.0.1/*'], scripts: 0 });
      await press(options, 'Cancel');
      await eventually('the grant to be given back', async () => (await granted()).origins.length === 0);
      await lookAt(options, feed.server.url, feed.fingerprint);
      await press(options, 'Add “local-desk”');
      await textOf(options, '.added-feed', 'CURRENT');
      await textOf(options, '#sites', 'None yet.');
      expect(await granted()).toEqual({ origins: ['http://127.0.0.1/*'], scripts: 0 });
      await press(options, 'Remove local-desk');
      await eventually('the grant to be given back', async () => (await granted()).origins.length === 0);
    } finally {
      await extension.close();
      await feed.stop();
    }
  }, 90_000);
});
