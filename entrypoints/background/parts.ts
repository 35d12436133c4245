/** What the background is put together from. Everything here can be made again after the browser stopped it. */
import { browser } from 'wxt/browser';
import { openIdbShelf } from '../../src/lib/idb-shelf.ts';
import type { Shelf } from '../../src/lib/shelf.ts';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { openSettingsStore, type SettingsStore } from '../../src/settings/settings-store.ts';
import {
  createKnowledgeStore,
  type KnowledgePlaces,
  type KnowledgeStore,
} from '../../src/updates/knowledge-store.ts';
import { readPackageFile } from '../../src/updates/package-file-store.ts';
import { createLibraryCache, type LibraryCache } from './library-cache.ts';

export type Parts = {
  settings: SettingsStore;
  shelf: Shelf;
  places: KnowledgePlaces;
  knowledge: KnowledgeStore;
  library: LibraryCache;
};

export function createParts(): Parts {
  const shelf = openIdbShelf('knowledge');
  const places: KnowledgePlaces = {
    shelf,
    packageFile: readPackageFile,
    compileLexicon: (bundle) => compileLexicon([bundle]),
    appVersion: browser.runtime.getManifest().version,
  };
  const knowledge = createKnowledgeStore(places);
  return { settings: openSettingsStore(), shelf, places, knowledge, library: createLibraryCache(knowledge) };
}
