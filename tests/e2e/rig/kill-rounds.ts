/** Kills a browser without warning while settings are saved and updates are installed, and looks what is left. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FromPage } from '../../../src/messaging/messages.ts';
import { sampleBundle } from '../../updates/rig/sample-bundle.ts';
import { startFeed } from '../../updates/rig/start-feed.ts';
import type { BrowserName } from '../browsers.ts';
import { checkNow, dataStatus, putSettings } from './ask-extension.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { tabNumber } from './tab-number.ts';

export type KillReport = {
  kills: number;
  /** Saves that were acknowledged before a kill. */
  acknowledged: number;
  /** Of those, how many were not there afterwards. */
  lost: number;
  /** Starts after which no whole version was in use, or an older one than before. */
  torn: number;
};

const UUID = '5b1b7b0e-6c1d-4f0e-9d55-2f6f6a0d7c11';
/** A temporary add-on of Firefox keeps its storage between starts only with these. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({
    'immigration-footnotes@immigration-footnotes.org': UUID,
  }),
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
      const extension = await launchExtension(name, { profile, firefoxPrefs: KEEP });
      const ask = await openAsker(extension, `${feed.server.url}/page.html`);
      if (round === 0) await putSettings(extension, { feedUrl: feed.server.url, feedKey: feed.fingerprint });
      const status = await dataStatus(extension);
      if (status.sequence < sequence || status.entities === 0) report.torn++;
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

type Ask = (message: FromPage) => Promise<unknown>;

/** Hides one entity after the other, as a reader's clicks would; each is noted once the background says it is saved. */
async function hideUntilKilled(ask: Ask, prefix: string, saved: string[]): Promise<void> {
  for (let write = 0; ; write++) {
    const entity = `${prefix}-${write}`;
    if ((await ask({ type: 'page/hide-entity', entity })) === true) saved.push(entity);
  }
}

type Api = {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
};

/** Speaks to the background from the world of our content script in a page. */
async function openAsker(extension: LaunchedExtension, url: string): Promise<Ask> {
  const tab = await tabNumber(extension, await extension.visit(url));
  return (message) =>
    extension.welcome.evaluate(
      async (tabId, sent) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        const [answer] = await (browser ?? chrome).scripting.executeScript({
          target: { tabId },
          args: [sent],
          func: (inside: unknown) => {
            const page = globalThis as unknown as { browser?: Api; chrome: Api };
            return (page.browser ?? page.chrome).runtime.sendMessage(inside);
          },
        });
        return answer!.result;
      },
      tab,
      message as never,
    );
}
