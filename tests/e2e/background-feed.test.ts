import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBundle } from '../../data/build/build-knowledge.ts';
import type { Bundle } from '../../src/knowledge/schema.ts';
import { startFeed, type TestFeed } from '../updates/rig/start-feed.ts';
import { checkNow, dataStatus, putSettings } from './rig/ask-extension.ts';
import { eventually } from './rig/eventually.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith } from './rig/marks.ts';
import { type Server, serve } from './rig/serve.ts';
import { tabNumber } from './rig/tab-number.ts';

/** Some records of the repository, enough for the article's names; without relations, which lead to the others. */
const records = buildBundle();
const kept = records.entities.filter(({ id }, index) => id === 'todd-lyons' || index % 8 === 0);

/** A later version, in which one summary says so. */
function laterVersion(sequence: number): Bundle {
  const entities = kept.map(({ related: _, ...entity }) =>
    entity.id === 'todd-lyons' ? { ...entity, summary: `As published in version ${sequence}.` } : entity,
  );
  return { ...records, sequence, entities, threads: [], moved: {} };
}

describe.each(['chromium', 'firefox'] as const)('a feed in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let feed: TestFeed;
  let article: Page;
  let first: number;

  beforeAll(async () => {
    feed = await startFeed();
    server = await serve('tests/fixtures/articles', {
      '/cookie.html': (_, response) =>
        void response
          .writeHead(200, {
            'content-type': 'text/html',
            'set-cookie': 'who=reader; Max-Age=9999; SameSite=Lax',
          })
          .end('<title>cookie</title>'),
    });
    extension = await launchExtension(name);
    article = await extension.visit(`${server.url}/boston.html`);
    await marksWith(article, 'Todd Lyons');
    first = (await dataStatus(extension)).sequence;
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
    await feed?.stop();
  });

  const useFeed = () => putSettings(extension, { feedUrl: feed.server.url, feedKey: feed.fingerprint });

  it('that is not configured is never asked', async () => {
    expect(await checkNow(extension)).toMatchObject({ word: 'BUNDLED', checkedAt: null, hasPrevious: false });
    expect(feed.server.requests).toEqual([]);
  });

  it('changes an open panel and open pages when a new version is out, and can be taken back', async () => {
    const panel = await extension.open(
      `sidepanel.html?tab=${await tabNumber(extension, article)}&entity=todd-lyons`,
    );
    const { sequence } = await feed.publish(laterVersion(first + 1));
    await useFeed();
    expect(await checkNow(extension)).toMatchObject({ word: 'CURRENT', sequence, hasPrevious: true });
    await eventually('the new text in the panel', () =>
      panel.evaluate(
        (text) => document.body.innerText.includes(text),
        `As published in version ${sequence}.`,
      ),
    );
    await panel.close();
    await marksWith(article, 'Todd Lyons');
  });

  it('L2: is asked without cookies, origin, referrer or condition, though its host has set a cookie', async () => {
    const page = await extension.visit(`${server.url}/cookie.html`);
    await page.close();
    const before = feed.server.requests.length;
    await checkNow(extension);
    const asked = feed.server.requests.slice(before);
    expect(asked.map(({ line }) => line)).toEqual(['GET /latest.json', 'GET /latest.json.sig']);
    for (const { headers } of asked) {
      for (const header of ['cookie', 'origin', 'referer']) expect(headers).not.toHaveProperty(header);
      expect(JSON.stringify(headers)).not.toContain('extension');
    }
  });

  it('W4: is asked once when everything asks at once', async () => {
    const before = feed.server.requests.length;
    await Promise.all(Array.from({ length: 6 }, () => checkNow(extension)));
    const asked = feed.server.requests.slice(before).filter(({ line }) => line === 'GET /latest.json');
    expect(asked).toHaveLength(1);
  });

  it('U1: that was changed on the way is refused, and the page keeps its marks', async () => {
    await feed.publish(laterVersion(first + 2));
    const right = feed.read('latest.json');
    feed.write('latest.json', right.toString().replace('"sequence":', '"sequence": '));
    expect(await checkNow(extension)).toMatchObject({ word: 'REFUSED', sequence: first + 1 });
    feed.write('latest.json', right);
    const page = await extension.visit(`${server.url}/boston.html?again`);
    await marksWith(page, 'Todd Lyons');
    await page.close();
    expect(await checkNow(extension)).toMatchObject({ word: 'CURRENT', sequence: first + 2 });
  });

  it('S5: whose stored bytes were changed gives way to a whole version', async () => {
    const changed = await extension.welcome.evaluate(async () => {
      const open = indexedDB.open('knowledge');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      const store = database.transaction('shelf', 'readwrite').objectStore('shelf');
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const { active } = await wait(store.get('pointer'));
      const key = `slot/${active.slot}/bundle`;
      const bytes: Uint8Array = await wait(store.get(key));
      bytes[bytes.length >> 1]! ^= 1;
      await wait(store.put(bytes, key));
      database.close();
      return bytes.length;
    });
    expect(changed).toBeGreaterThan(100_000);
    const panel = await extension.open('sidepanel.html?entity=todd-lyons');
    await eventually('the version before', () =>
      panel.evaluate(
        (text) => document.body.innerText.includes(text),
        `As published in version ${first + 1}.`,
      ),
    );
    await panel.close();
  });

  it('W1: stopped while the server is silent, pages are marked, and the next check goes on', async () => {
    const { sequence } = await feed.publish(laterVersion(first + 3));
    const asked = new Promise<void>((resolve) => {
      feed.server.route('/latest.json.sig', () => resolve());
    });
    const check = checkNow(extension).catch(() => null);
    await asked;
    await extension.stopBackground();
    feed.server.route('/latest.json.sig', null);
    await check;
    expect((await dataStatus(extension)).sequence).toBe(first + 2);
    const page = await extension.visit(`${server.url}/boston.html?stopped`);
    await marksWith(page, 'Todd Lyons');
    await page.close();
    expect(await checkNow(extension)).toMatchObject({ word: 'CURRENT', sequence });
  });

  it('comes back to the version before at one click, and stays there', async () => {
    const { sequence } = await dataStatus(extension);
    const ask = (type: 'ui/previous-version' | 'ui/check-now') =>
      extension.welcome.evaluate(async (name) => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { runtime: { sendMessage(message: object): Promise<{ sequence: number }> } }
        >;
        return (browser ?? chrome)!.runtime.sendMessage({ type: name });
      }, type);
    const back = await ask('ui/previous-version');
    expect(back.sequence).toBeLessThan(sequence);
    expect((await ask('ui/check-now')).sequence).toBe(back.sequence);
    await feed.publish(laterVersion(sequence + 1));
    expect((await ask('ui/check-now')).sequence).toBe(sequence + 1);
  });
});
