/** When the feed is asked by itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleBundle } from '../updates/rig/sample-bundle.ts';
import { startFeed, type TestFeed } from '../updates/rig/start-feed.ts';
import { askBackground, dataStatus, putSettings } from './rig/ask-extension.ts';
import { eventually } from './rig/eventually.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';

type Alarm = { name: string; scheduledTime: number; periodInMinutes?: number };
type Api = {
  alarms: {
    getAll(): Promise<Alarm[]>;
    clearAll(): Promise<boolean>;
    create(name: string, when: { when: number }): Promise<void>;
  };
};

describe.each(['chromium', 'firefox'] as const)('the schedule in %s', (name) => {
  let extension: LaunchedExtension;
  let feed: TestFeed;

  beforeAll(async () => {
    feed = await startFeed();
    extension = await launchExtension(name);
  });
  afterAll(async () => {
    await extension?.close();
    await feed?.stop();
  });

  const alarms = () =>
    extension.welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (browser ?? chrome).alarms.getAll();
    });
  const useFeed = () => putSettings(extension, { feedUrl: feed.server.url, feedKey: feed.fingerprint });

  it('has no alarm without a feed', async () => {
    await dataStatus(extension);
    expect(await alarms()).toEqual([]);
  });

  it('sets one within minutes of a feed being entered, and takes it away with the feed', async () => {
    await useFeed();
    const [alarm, ...others] = await alarms();
    expect(others).toEqual([]);
    expect(alarm!.scheduledTime - Date.now()).toBeLessThan(6 * 60_000);
    await putSettings(extension, {});
    expect(await alarms()).toEqual([]);
  });

  it('W6: sets it again when the browser lost it', async () => {
    await useFeed();
    await extension.welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (browser ?? chrome).alarms.clearAll();
    });
    expect(await alarms()).toEqual([]);
    await askBackground(extension, { type: 'ui/settings-changed' });
    expect(await alarms()).toHaveLength(1);
  });

  it('asks the feed when the alarm rings, once, and sets the next one hours later', async () => {
    await feed.publish(sampleBundle(2_100_000_000));
    await useFeed();
    await extension.welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (browser ?? chrome).alarms.create('update', { when: Date.now() + 500 });
    });
    await eventually('the new version', async () => (await dataStatus(extension)).word === 'CURRENT', 45_000);
    expect(feed.server.requests.filter(({ line }) => line === 'GET /latest.json')).toHaveLength(1);
    const [alarm] = await eventually('the next alarm', async () => {
      const all = await alarms();
      return all[0] && all[0].scheduledTime > Date.now() + 3_600_000 && all;
    });
    expect(alarm!.scheduledTime - Date.now()).toBeGreaterThan(7 * 3_600_000);
  });
});
