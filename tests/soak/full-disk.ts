/** Row S2: a disk without room, as a small file system in memory. Needs the right to mount one (Linux, root). */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../e2e/browsers.ts';
import { checkNow, putSettings } from '../e2e/rig/ask-extension.ts';
import { openAsker } from '../e2e/rig/ask-from-page.ts';
import { KEEP_STORAGE } from '../e2e/rig/keep-storage.ts';
import { launchExtension } from '../e2e/rig/launch-extension.ts';
import { sampleBundle } from '../updates/rig/sample-bundle.ts';
import { startFeed } from '../updates/rig/start-feed.ts';

/** Each 1 when it held. */
export type FullDiskReport = {
  rounds: number;
  /** The update was not installed; the version before, or where nothing can be read that of the package, is in use. */
  whole: number;
  /** Settings saved without room: kept for good or refused, never said to be saved and lost. */
  honest: number;
  /** With room again, both went on. */
  wentOn: number;
};

const FIRST = 2_100_000_000;

export async function runFullDisk(name: BrowserName): Promise<FullDiskReport> {
  const disk = mkdtempSync(join(tmpdir(), 'disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk]);
  const feed = await startFeed();
  feed.server.route('/page.html', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>page</title><p>Nothing here.');
  });
  const extension = await launchExtension(name, {
    profile: join(disk, 'profile'),
    firefoxPrefs: KEEP_STORAGE,
  });
  try {
    await putSettings(extension, { feedUrl: feed.server.url, feedKey: feed.fingerprint });
    await feed.publish(sampleBundle(FIRST));
    await checkNow(extension);
    const ask = await openAsker(extension, await extension.visit(`${feed.server.url}/page.html`));
    const hidden = async () =>
      ((await ask({ type: 'page/hello' })) as { settings: { hidden: string[] } }).settings.hidden;
    fill(join(disk, 'filler'));
    await feed.publish(sampleBundle(FIRST + 1, { records: 3000, edited: 3000 }));
    const during = await checkNow(extension);
    const said = await ask({ type: 'page/hide-entity', entity: 'without-room' });
    await extension.stopBackground();
    const kept = (await hidden()).includes('without-room');
    rmSync(join(disk, 'filler'));
    const after = await checkNow(extension);
    const saved = await ask({ type: 'page/hide-entity', entity: 'with-room' });
    const isThere = (await hidden()).includes('with-room');
    return {
      rounds: 1,
      whole: during.entities > 0 && (during.sequence === FIRST || during.word === 'NOSAVE') ? 1 : 0,
      honest: said !== true || kept ? 1 : 0,
      wentOn: after.sequence === FIRST + 1 && saved === true && isThere ? 1 : 0,
    };
  } finally {
    await extension.close().catch(() => {});
    await feed.stop();
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true });
  }
}

/** Writes until there is no room for another byte. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  for (const size of [1 << 20, 1 << 12, 1]) {
    const block = new Uint8Array(size);
    try {
      while (writeSync(file, block) === size);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(file);
}
