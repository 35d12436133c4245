/** What is kept of a feed that the reader added: slots, pointer and root of its own, like the main feed's. */
import { namespaceBundle } from '../knowledge/namespace-bundle.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { prefixShelf } from '../lib/prefix-shelf.ts';
import type { Shelf } from '../lib/shelf.ts';
import type { AddedFeed } from '../settings/settings.ts';
import type { PartSource } from './joined-knowledge.ts';
import { createKnowledgeStore, type KnowledgePlaces, type KnowledgeStore } from './knowledge-store.ts';

/** What stands in for the package: a feed that was added a moment ago has nothing yet. */
const NOTHING = {
  format: 1,
  sequence: 0,
  date: '1970-01-01',
  entities: [],
  threads: [],
  offices: [],
  moved: {},
};

export type AddedFeedStore = { feed: AddedFeed; places: KnowledgePlaces; store: KnowledgeStore };

/** Places of a client without a package of its own. Its lexicon is never used: names of all feeds are joined. */
export function placesWithoutPackage(
  shelf: Shelf,
  appVersion: string,
  role: KnowledgePlaces['role'],
): KnowledgePlaces {
  return {
    shelf,
    packageFile: async () => new TextEncoder().encode(canonicalJson(NOTHING)),
    compileLexicon: () => new Uint8Array(),
    appVersion,
    ...(role ? { role } : {}),
  };
}

/** The store of an added feed, on the shelf that all added feeds share. */
export function openAddedFeed(feed: AddedFeed, shelf: Shelf, appVersion: string): AddedFeedStore {
  const places = placesWithoutPackage(prefixShelf(shelf, `${feed.key}/`), appVersion, 'added');
  return { feed, places, store: createKnowledgeStore(places) };
}

/** Its part of what is shown; null version: nothing was downloaded yet. */
export function partSource({ feed, store }: AddedFeedStore): PartSource {
  return {
    name: feed.name,
    version: async () => {
      const active = await store.active();
      return active.slot === null ? null : active.sha256;
    },
    part: async () => namespaceBundle(await store.bundle(), feed.name),
  };
}

/** Throws away what is kept of feeds that the reader removed. In: the fingerprints of those that are left. */
export async function dropRemovedFeeds(shelf: Shelf, keys: readonly string[]): Promise<void> {
  const stale = (await shelf.keys()).filter((key) => {
    const feed = /^([0-9a-f]{64})\//.exec(key)?.[1];
    return feed !== undefined && !keys.includes(feed);
  });
  if (stale.length > 0) await shelf.write({}, stale);
}
