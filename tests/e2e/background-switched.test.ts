/** Row W10: the extension switched off and on again by the reader. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleBundle } from '../updates/rig/sample-bundle.ts';
import { startFeed, type TestFeed } from '../updates/rig/start-feed.ts';
import { checkNow, dataStatus, putSettings } from './rig/ask-extension.ts';
import { eventually } from './rig/eventually.ts';
import { readDisk } from './rig/kill-scene.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith } from './rig/marks.ts';
import { type Server, serve } from './rig/serve.ts';
import { switchOffAndOn } from './rig/switch-off-and-on.ts';

describe.each(['chromium', 'firefox'] as const)('the extension in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let feed: TestFeed;

  beforeAll(async () => {
    feed = await startFeed();
    server = await serve('tests/fixtures/articles');
    extension = await launchExtension(name);
    await putSettings(extension, {
      feedUrl: feed.server.url,
      feedKey: feed.fingerprint,
      pausedSites: ['paused.example.org'],
    });
    await feed.publish(sampleBundle(1));
    await checkNow(extension);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
    await feed?.stop();
  });

  it('W10: asks nothing while it is switched off, and goes on as before when it is on again', async () => {
    const open = await extension.visit(`${server.url}/boston.html?before`);
    await marksWith(open, 'Todd Lyons');
    const status = await dataStatus(extension);
    const { settings } = await readDisk(extension);
    extension = await switchOffAndOn(extension, async () => {
      const asked = feed.server.requests.length;
      const page = await extension.visit(`${server.url}/boston.html?off`);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await page.close();
      expect(feed.server.requests).toHaveLength(asked);
    });
    expect(await dataStatus(extension)).toEqual(status);
    const after = await eventually('the alarm', async () => {
      const disk = await readDisk(extension);
      return disk.alarms === 1 && disk;
    });
    expect(after.settings).toEqual(settings);
    const page = await extension.visit(`${server.url}/boston.html?after`);
    await marksWith(page, 'Todd Lyons');
    await page.close();
    await open.close();
  });
});
