/** Row L5: what stays on the machine; rows S4 and S6: stores that vanish. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleBundle } from '../updates/rig/sample-bundle.ts';
import { startFeed, type TestFeed } from '../updates/rig/start-feed.ts';
import { askBackground, checkNow, dataStatus, putSettings } from './rig/ask-extension.ts';
import { dumpStores } from './rig/dump-stores.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith } from './rig/marks.ts';
import { type Server, serve } from './rig/serve.ts';
import { tabNumber } from './rig/tab-number.ts';

type Api = { storage: { local: { clear(): Promise<void> } } };

describe.each(['chromium', 'firefox'] as const)('after reading in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let feed: TestFeed;

  beforeAll(async () => {
    feed = await startFeed();
    server = await serve('tests/fixtures/articles');
    extension = await launchExtension(name);
    await putSettings(extension, { feedUrl: feed.server.url, feedKey: feed.fingerprint });
    await feed.publish(sampleBundle(1));
    await checkNow(extension);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
    await feed?.stop();
  });

  it('L5: nothing of the pages is in any store', async () => {
    for (let round = 0; round < 3; round++) {
      const page = await extension.visit(`${server.url}/boston.html?secret-${round}`);
      await marksWith(page, 'Todd Lyons');
      const panel = await extension.open(`sidepanel.html?tab=${await tabNumber(extension, page)}`);
      await panel.close();
      await page.close();
    }
    const stores = await dumpStores(extension);
    expect(stores).toContain('feedUrl');
    for (const word of ['secret-', 'boston', server.url, 'Lyons', 'Kraft'])
      expect(stores).not.toContain(word);
  });

  it('S4, S6: all stores wiped is a first start: pages are marked from the package', async () => {
    await extension.welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (browser ?? chrome).storage.local.clear();
      for (const { name: database } of await indexedDB.databases()) {
        const gone = indexedDB.deleteDatabase(database!);
        await new Promise((resolve) => gone.addEventListener('success', resolve));
      }
    });
    expect(await dataStatus(extension)).toMatchObject({
      word: 'BUNDLED',
      checkedAt: null,
      hasPrevious: false,
    });
    await askBackground(extension, { type: 'ui/settings-changed' });
    const page = await extension.visit(`${server.url}/boston.html`);
    await marksWith(page, 'Todd Lyons');
    await page.close();
    await putSettings(extension, { feedUrl: feed.server.url, feedKey: feed.fingerprint });
    await feed.publish(sampleBundle(2_100_000_001));
    expect(await checkNow(extension)).toMatchObject({ word: 'CURRENT', sequence: 2_100_000_001 });
  });
});
