/** Kills a browser without warning while settings are saved and updates are installed, and looks what is left. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleBundle } from '../../updates/rig/sample-bundle.ts';
import { startFeed } from '../../updates/rig/start-feed.ts';
import type { BrowserName } from '../browsers.ts';
import { checkNow, dataStatus, putSettings } from './ask-extension.ts';
import { type AskFromPage, openAsker } from './ask-from-page.ts';
import { KEEP_STORAGE } from './keep-storage.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';

export type KillReport = {
  kills: number;
  /** Saves that were acknowledged before a kill. */
  acknowledged: number;
  /** Of those, how many were not there afterwards. */
  lost: number;
  /** Starts after which no whole version was in use, or an older one than before. */
  torn: number;
};

const FIRST = 2_100_000_000;

/** Runs `rounds` starts of one profile, each ended by SIGKILL after a time that `random` gives (0 to 1). */
export async function runKillRounds(
  name: BrowserName,
  rounds: number,
  random: () => number,
): Promise<KillReport> {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const feed = await startFeed();
  feed.server.route('/page.html', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>page</title><p>Nothing here.');
  });
  const report: KillReport = { kills: 0, acknowledged: 0, lost: 0, torn: 0 };
  const saved: string[] = [];
  let sequence = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const extension = await launchExtension(name, { profile, firefoxPrefs: KEEP_STORAGE });
      const ask = await openAsker(extension, await extension.visit(`${feed.server.url}/page.html`));
      if (round === 0) await putSettings(extension, { feedUrl: feed.server.url, feedKey: feed.fingerprint });
      const status = await dataStatus(extension);
      if (status.sequence < sequence || status.entities === 0) {
        report.torn++;
        console.error(`torn: ${JSON.stringify({ round, sequence, status })}`);
        console.error(await evidence(extension), JSON.stringify(await dataStatus(extension)));
      }
      sequence = status.sequence;
      const hello = (await ask({ type: 'page/hello' })) as { settings: { hidden: string[] } };
      report.lost += saved.filter((id) => !hello.settings.hidden.includes(id)).length;
      await feed.publish(sampleBundle(FIRST + round, { records: 300, edited: 300 }));
      checkNow(extension).catch(() => {});
      const working = hideUntilKilled(ask, `record-${round}`, saved).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 300 + 1_500 * random()));
      extension.browser.process()!.kill('SIGKILL');
      report.kills++;
      await working;
      await extension.close().catch(() => {});
    }
  } finally {
    await feed.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  return { ...report, acknowledged: saved.length };
}

/** Hides one entity after the other, as a reader's clicks would; each is noted once the background says it is saved. */
async function hideUntilKilled(ask: AskFromPage, prefix: string, saved: string[]): Promise<void> {
  for (let write = 0; ; write++) {
    const entity = `${prefix}-${write}`;
    if ((await ask({ type: 'page/hide-entity', entity })) === true) saved.push(entity);
  }
}

/** What is in the database of the knowledge base, in short, as far as it can be read. */
function evidence(extension: LaunchedExtension): Promise<string> {
  return extension.welcome.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    try {
      const store = (await wait(indexedDB.open('knowledge'))).transaction('shelf').objectStore('shelf');
      const [keys, values] = await Promise.all([wait(store.getAllKeys()), wait(store.getAll())]);
      return JSON.stringify(
        keys.map((key, index) => {
          const value: unknown = values[index];
          return [key, value instanceof Uint8Array || typeof value === 'string' ? value.length : value];
        }),
      );
    } catch (error) {
      return `not readable: ${String(error)}`;
    }
  });
}
