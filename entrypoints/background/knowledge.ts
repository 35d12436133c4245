/** The knowledge base of the main feed and of those beside it, as all contexts of the extension open it. */
import { browser } from 'wxt/browser';
import type { Bundle } from '../../src/knowledge/schema.ts';
import { openIdbShelf } from '../../src/lib/idb-shelf.ts';
import type { Shelf } from '../../src/lib/shelf.ts';
import { feedsOn } from '../../src/settings/feeds.ts';
import type { AddedFeed } from '../../src/settings/settings.ts';
import type { SettingsStore } from '../../src/settings/settings-store.ts';
import { type AddedFeedStore, openAddedFeed, partSource } from '../../src/updates/added-feed.ts';
import { registerPart } from '../../src/updates/federal-register/register-part.ts';
import {
  createRegisterShelf,
  type RegisterShelf,
} from '../../src/updates/federal-register/register-shelf.ts';
import { createJoinedKnowledge, type JoinedKnowledge } from '../../src/updates/joined-knowledge.ts';
import {
  createKnowledgeStore,
  type KnowledgePlaces,
  type KnowledgeStore,
} from '../../src/updates/knowledge-store.ts';
import { readPackageFile } from '../../src/updates/package-file-store.ts';

export type Knowledge = {
  /** The main feed. */
  places: KnowledgePlaces;
  main: KnowledgeStore;
  /** Shared by all added feeds. */
  feedsShelf: Shelf;
  openFeed: (feed: AddedFeed) => AddedFeedStore;
  /** Of the Federal Register. */
  register: RegisterShelf;
  /** All that is switched on, together. */
  joined: JoinedKnowledge;
};

/** Compiles the lexicon of several bundles; the first wins. */
export type Compile = (bundles: readonly Bundle[]) => Uint8Array;

/** In: the reader's settings, which name the added feeds, and a compiler (or one that throws, where none is needed). */
export function openKnowledge(settings: SettingsStore, compileLexicon: Compile): Knowledge {
  const appVersion = browser.runtime.getManifest().version;
  const places: KnowledgePlaces = {
    shelf: openIdbShelf('knowledge'),
    packageFile: readPackageFile,
    compileLexicon: (bundle) => compileLexicon([bundle]),
    appVersion,
  };
  const main = createKnowledgeStore(places);
  const feedsShelf = openIdbShelf('feeds');
  const openFeed = (feed: AddedFeed) => openAddedFeed(feed, feedsShelf, appVersion);
  const register = createRegisterShelf(openIdbShelf('federal-register'));
  const sources = async () => {
    const now = (await settings.load()).settings;
    const feeds = feedsOn(now).map((feed) => partSource(openFeed(feed)));
    return now.federalRegister ? [...feeds, registerPart(register)] : feeds;
  };
  const joined = createJoinedKnowledge({ main, sources, shelf: feedsShelf, compileLexicon, appVersion });
  return { places, main, feedsShelf, openFeed, register, joined };
}

/** For contexts that only read records: they never ask for a lexicon. */
export function cannotCompile(): never {
  throw new Error('This page does not compile lexicons.');
}
