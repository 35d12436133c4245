/**
 * Where the settings are kept: in `storage.local` and, because that can become unreadable for good (Firefox bug
 * 1992973), in IndexedDB too. Both copies carry a version, a revision and a checksum.
 */
import { browser } from 'wxt/browser';
import { openIdbShelf } from '../lib/idb-shelf.ts';
import type { Shelf } from '../lib/shelf.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { readStoredCopy, type StoredCopy, settingsOf, toStoredCopy } from './stored-settings.ts';

const KEY = 'settings';

export type Loaded = {
  settings: Settings;
  /** False when one of the two places could not be read at all: the reader should export a copy. */
  healthy: boolean;
  /** True when nothing is stored here: the first start, or everything was wiped. */
  fresh: boolean;
};
export type Saved = {
  settings: Settings;
  /** True once at least one copy is on disk. */
  saved: boolean;
  /** True when both are. */
  healthy: boolean;
};

export type SettingsStore = {
  load(): Promise<Loaded>;
  /**
   * Changes the settings as they are stored at that moment, so that two windows that change different fields
   * lose nothing; on the same field the last one wins. Resolves after the write.
   */
  change(edit: (current: Settings) => Settings): Promise<Saved>;
};

export type SettingsPlaces = {
  /** The one value in `storage.local`. */
  area: { get(): Promise<unknown>; set(value: unknown): Promise<void> };
  mirror: Shelf;
  /** Runs one change at a time across all contexts of the extension. */
  exclusive<T>(run: () => Promise<T>): Promise<T>;
};

/** The store over the given places; see `openSettingsStore` for the browser's. */
export function createSettingsStore({ area, mirror, exclusive }: SettingsPlaces): SettingsStore {
  const read = async () => {
    const [first, second] = await Promise.allSettled([area.get(), mirror.get(KEY)]);
    const copies = await Promise.all(
      [first, second].map((place) => (place.status === 'fulfilled' ? readStoredCopy(place.value) : null)),
    );
    const healthy = first.status === 'fulfilled' && second.status === 'fulfilled';
    return { copy: newest(copies), healthy };
  };
  return {
    async load() {
      const { copy, healthy } = await read();
      const settings = copy ? settingsOf(copy) : structuredClone(defaultSettings);
      return { settings, healthy, fresh: copy === null };
    },
    change: (edit) =>
      exclusive(async () => {
        const { copy } = await read();
        const before = copy ? settingsOf(copy) : structuredClone(defaultSettings);
        const settings = edit(structuredClone(before));
        const next = await toStoredCopy(settings, copy);
        const written = await Promise.allSettled([mirror.write({ [KEY]: next }), area.set(next)]);
        const kept = written.filter((result) => result.status === 'fulfilled').length;
        return { settings: kept > 0 ? settings : before, saved: kept > 0, healthy: kept === 2 };
      }),
  };
}

function newest(copies: readonly (StoredCopy | null)[]): StoredCopy | null {
  return copies.reduce(
    (best, copy) => (copy && (!best || copy.revision > best.revision) ? copy : best),
    null,
  );
}

/** The store in the browser; for the background and our own pages, never for a content script. */
export function openSettingsStore(): SettingsStore {
  return createSettingsStore({
    area: {
      get: async () => (await browser.storage.local.get(KEY))[KEY],
      set: (value) => browser.storage.local.set({ [KEY]: value }),
    },
    mirror: openIdbShelf('settings'),
    exclusive: (run) => navigator.locks.request('settings', run) as ReturnType<typeof run>,
  });
}

/**
 * Closes `storage.local` to content scripts where the browser can (Chromium): it tells which sites the reader
 * paused. Firefox has no such call.
 */
export async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
