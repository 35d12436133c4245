/** What the background is put together from. Everything here can be made again after the browser stopped it. */
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { openSettingsStore, type SettingsStore } from '../../src/settings/settings-store.ts';
import { type Knowledge, openKnowledge } from './knowledge.ts';
import { createLibraryCache, type LibraryCache } from './library-cache.ts';

export type Parts = {
  settings: SettingsStore;
  knowledge: Knowledge;
  library: LibraryCache;
};

export function createParts(): Parts {
  const settings = openSettingsStore();
  const knowledge = openKnowledge(settings, compileLexicon);
  return { settings, knowledge, library: createLibraryCache(knowledge.joined) };
}
