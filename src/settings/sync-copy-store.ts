/** The copy of the preferences in `storage.sync`. */
import { browser } from 'wxt/browser';
import type { Settings } from './settings.ts';
import { readSyncCopy, type SyncCopy, toSyncCopy } from './sync-copy.ts';

const KEY = 'preferences';

/** The copy that the account has; null when there is none that can be used. Rejects where there is no such storage. */
export async function loadSyncCopy(): Promise<SyncCopy | null> {
  return readSyncCopy((await browser.storage.sync.get(KEY))[KEY]);
}

/** After a change of settings: keeps the copy in line with what the reader wants. In: before, now, and today. */
export async function updateSyncCopy(before: Settings, now: Settings, day: string): Promise<void> {
  if (now.syncCopy) await browser.storage.sync.set({ [KEY]: toSyncCopy(now, day) });
  else if (before.syncCopy) await browser.storage.sync.remove(KEY);
}
