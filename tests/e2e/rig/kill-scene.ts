/** A browser with the extension and a feed, and what the extension has on disk, seen from outside the background. */
import type { Settings } from '../../../src/settings/settings.ts';
import { readStoredCopy, settingsOf } from '../../../src/settings/stored-settings.ts';
import { sampleBundle } from '../../updates/rig/sample-bundle.ts';
import { startFeed, type TestFeed } from '../../updates/rig/start-feed.ts';
import type { BrowserName } from '../browsers.ts';
import { checkNow, putSettings } from './ask-extension.ts';
import { type AskFromPage, openAsker } from './ask-from-page.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';

export type KillScene = {
  extension: LaunchedExtension;
  feed: TestFeed;
  ask: AskFromPage;
  /** Sequence of the version in use. */
  sequence: number;
  /** Sequence of the version that was published last. */
  published: number;
  /** Entities whose hiding was acknowledged. */
  saved: string[];
  close(): Promise<void>;
};

/** Starts a browser, enters a feed and installs its first version. */
export async function openKillScene(name: BrowserName, first = 2_100_000_000): Promise<KillScene> {
  const feed = await startFeed();
  feed.server.route('/page.html', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>page</title><p>Nothing here.');
  });
  const extension = await launchExtension(name);
  await putSettings(extension, { feedUrl: feed.server.url, feedKey: feed.fingerprint });
  await feed.publish(sampleBundle(first));
  const { sequence } = await checkNow(extension);
  return {
    extension,
    feed,
    ask: await openAsker(extension, await extension.visit(`${feed.server.url}/page.html`)),
    sequence,
    published: first,
    saved: [],
    close: async () => {
      await extension.close();
      await feed.stop();
    },
  };
}

/** What is on disk. */
export type OnDisk = {
  settings: Settings | null;
  /** True when the pointer names a slot whose bytes have the hash that it says. */
  whole: boolean;
  alarms: number;
};

type Read = { copies: unknown[]; whole: boolean; alarms: number };
type Api = {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  alarms: { getAll(): Promise<unknown[]> };
};

/** Looks at the stores themselves, past the background. */
export async function readDisk(extension: LaunchedExtension): Promise<OnDisk> {
  const read = await extension.welcome.evaluate(async (): Promise<Read> => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    /** Values of some keys, read in one transaction. */
    const values = async (
      database: string,
      keysOf: (get: (key: string) => Promise<never>) => Promise<unknown[]>,
    ) => {
      const open = await wait(indexedDB.open(database));
      const store = open.transaction('shelf').objectStore('shelf');
      const found = await keysOf((key) => wait(store.get(key)) as Promise<never>);
      open.close();
      return found;
    };
    const [mirror] = await values('settings', async (get) => [await get('settings')]);
    const [active, bytes] = await values('knowledge', async (get) => {
      const pointer = (await get('pointer')) as { active: { slot: string; sha256: string } } | undefined;
      return [pointer?.active, pointer && (await get(`slot/${pointer.active.slot}/bundle`))];
    });
    const digest = bytes ? await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>) : null;
    const hash =
      digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return {
      copies: [(await api.storage.local.get('settings')).settings, mirror],
      whole: hash !== null && (active as { sha256: string }).sha256 === hash,
      alarms: (await api.alarms.getAll()).length,
    };
  });
  const copies = await Promise.all(read.copies.map(readStoredCopy));
  const newest = copies.reduce(
    (best, copy) => (copy && copy.revision > (best?.revision ?? -1) ? copy : best),
    null,
  );
  return { settings: newest && settingsOf(newest), whole: read.whole, alarms: read.alarms };
}
