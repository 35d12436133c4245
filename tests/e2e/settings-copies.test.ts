/** Row S6, the reader's side: preferences that outlive a wipe, by the browser account or by a file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import { exportSettings } from '../../src/settings/settings-file.ts';
import { fakeBundle, fakeEntity } from '../support/records.ts';
import { startFeed, type TestFeed } from '../updates/rig/start-feed.ts';
import { eventually } from './rig/eventually.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { press, textOf } from './rig/our-page.ts';

type Area = { get(): Promise<Record<string, unknown>>; clear(): Promise<void> };
type Api = { storage: { local: Area; sync: Area } };

describe.each(['chromium', 'firefox'] as const)('copies of the settings in %s', (name) => {
  let extension: LaunchedExtension;
  let feed: TestFeed;
  let options: Page;
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));

  beforeAll(async () => {
    feed = await startFeed('local-desk');
    await feed.publish(fakeBundle({ entities: [fakeEntity({ id: 'ana', name: 'Ana Lima' })] }));
    extension = await launchExtension(name);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await extension?.close();
    await feed?.stop();
  });
  afterEach(() => options?.close());

  async function open(): Promise<void> {
    options = await extension.open('options.html');
    await options.bringToFront();
    await textOf(options, '#data', 'records');
  }
  const stored = (area: 'local' | 'sync') =>
    extension.welcome.evaluate(async (one) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return JSON.stringify(await (browser ?? chrome).storage[one].get());
    }, area);
  const wipe = () =>
    extension.welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (browser ?? chrome).storage.local.clear();
      for (const { name: database } of await indexedDB.databases()) {
        const gone = indexedDB.deleteDatabase(database!);
        await new Promise((resolve) => gone.addEventListener('success', resolve));
      }
    });
  const isTinted = () =>
    options.evaluate(
      () => document.querySelectorAll<HTMLInputElement>('input[name=style]')[2]?.checked ?? false,
    );

  it('a file brings the list of feeds, and the feeds come with it', async () => {
    await open();
    const added = { name: 'local-desk', url: `${feed.server.url}/`, key: feed.fingerprint, on: true };
    const path = join(folder, 'settings.json');
    writeFileSync(path, exportSettings({ settings: { ...defaultSettings, feeds: [added] }, sites: [] }));
    const input = (await options.$('#file input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await textOf(options, '#file .notice', 'Imported');
    await textOf(options, '.added-feed', 'local-desk');
    await press(options, 'Check now: local-desk');
    await textOf(options, '.added-feed', 'CURRENT');
  });

  it('without the reader’s word nothing is in the account', async () => {
    await open();
    expect(await stored('sync')).toBe('{}');
  });

  it('the account’s copy is offered after a wipe, and brings display and feeds back', async () => {
    await open();
    await press(options, 'Tinted background', '#marks label');
    await press(options, 'Keep a copy of my preferences', '.remember label');
    await textOf(options, '#file', 'A copy of');
    expect(await stored('sync')).toContain('local-desk');
    await options.close();
    await wipe();
    await open();
    expect(await isTinted()).toBe(false);
    await textOf(options, '.sync-offer', 'Preferences from before');
    expect(await stored('local')).not.toContain('"settings"');
    await press(options, 'Restore the copy', '.sync-offer button');
    await eventually('the style to be back', isTinted);
    await textOf(options, '.added-feed', 'local-desk');
    await eventually('the offer to go', () =>
      options.evaluate(() => document.querySelector('.sync-offer') === null),
    );
    await press(options, 'Check now: local-desk');
    await textOf(options, '.added-feed', 'CURRENT');
  });

  it('the account’s copy goes when the reader does not want it any more', async () => {
    await open();
    await press(options, 'Keep a copy of my preferences', '.remember label');
    await eventually('the copy to go', async () => (await stored('sync')) === '{}');
  });
});
