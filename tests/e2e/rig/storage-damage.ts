/** Goal G12: a profile in use, its files damaged while the browser is closed, and what the next start makes of it. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '../../../src/knowledge/schema.ts';
import { startFeed } from '../../updates/rig/start-feed.ts';
import type { BrowserName } from '../browsers.ts';
import { checkNow, dataStatus, putSettings } from './ask-extension.ts';
import { openAsker } from './ask-from-page.ts';
import { damageProfile, type Mode } from './damage-modes.ts';
import { KEEP_STORAGE } from './keep-storage.ts';
import { builtFolder, launchExtension } from './launch-extension.ts';
import { marksWith } from './marks.ts';
import { serve } from './serve.ts';

export type DamageResult = {
  mode: string;
  /** From the request of an article to its first mark, in milliseconds; null: never. */
  markedMs: number | null;
  settingsBack: boolean;
  /** What the reader is told of the data. */
  word: string;
  /** True when a change after it was saved and is there. */
  savesAgain: boolean;
};

const HIDDEN = 'hidden-before';

/** Makes one profile with settings and two versions installed, and starts a damaged copy of it for each mode. */
export async function runStorageDamage(
  name: BrowserName,
  modes: readonly Mode[],
  random: () => number,
): Promise<DamageResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'damage-'));
  const server = await serve('tests/fixtures/articles');
  try {
    const template = join(folder, 'template');
    await makeProfile(name, template, `${server.url}/quiet.html`);
    const results: DamageResult[] = [];
    for (const [index, mode] of modes.entries()) {
      const profile = join(folder, String(index));
      cpSync(template, profile, { recursive: true });
      damageProfile(profile, mode, random);
      results.push(await startDamaged(name, profile, mode.title, server.url));
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
    return results;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function makeProfile(name: BrowserName, profile: string, page: string): Promise<void> {
  const feed = await startFeed();
  const extension = await launchExtension(name, { profile, firefoxPrefs: KEEP_STORAGE });
  try {
    await putSettings(extension, { feedUrl: feed.server.url, feedKey: feed.fingerprint });
    const records = JSON.parse(readFileSync(`${builtFolder(name)}/knowledge.json`, 'utf8')) as Bundle;
    for (const next of [1, 2]) {
      await feed.publish({ ...records, sequence: records.sequence + next });
      await checkNow(extension);
    }
    const ask = await openAsker(extension, await extension.visit(page));
    await ask({ type: 'page/hide-entity', entity: HIDDEN });
  } finally {
    await extension.close();
    await feed.stop();
  }
}

async function startDamaged(
  name: BrowserName,
  profile: string,
  mode: string,
  url: string,
): Promise<DamageResult> {
  const extension = await launchExtension(name, { profile, firefoxPrefs: KEEP_STORAGE });
  try {
    const start = performance.now();
    const page = await extension.visit(`${url}/boston.html`);
    const marked = await marksWith(page, 'Todd Lyons').catch(() => null);
    const markedMs = marked && Math.round(performance.now() - start);
    const ask = await openAsker(extension, page);
    const hidden = async () =>
      ((await ask({ type: 'page/hello' })) as { settings?: { hidden: string[] } } | null)?.settings?.hidden ??
      [];
    const settingsBack = (await hidden()).includes(HIDDEN);
    const { word } = await dataStatus(extension);
    await ask({ type: 'page/hide-entity', entity: 'hidden-after' });
    return { mode, markedMs, settingsBack, word, savesAgain: (await hidden()).includes('hidden-after') };
  } finally {
    await extension.close();
  }
}
