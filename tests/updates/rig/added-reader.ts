/** A reader who added feeds to the main one: the real stores over shelves in memory, each feed on a server of its own. */

import type { Bundle } from '../../../src/knowledge/schema.ts';
import { createMemoryShelf, type Shelf } from '../../../src/lib/shelf.ts';
import { compileLexicon } from '../../../src/matching/lexicon/compile-lexicon.ts';
import type { AddedFeed } from '../../../src/settings/settings.ts';
import { type AddedFeedStore, openAddedFeed, partSource } from '../../../src/updates/added-feed.ts';
import { checkForUpdate } from '../../../src/updates/check-for-update.ts';
import type { JoinedKnowledge } from '../../../src/updates/joined-knowledge.ts';
import { createJoinedKnowledge } from '../../../src/updates/joined-knowledge.ts';
import type { Outcome } from '../../../src/updates/outcome.ts';
import type { UpdateDeps } from '../../../src/updates/update-deps.ts';
import {
  afterOutcome,
  NEVER_CHECKED,
  statusOf,
  type UpdateState,
} from '../../../src/updates/update-state.ts';
import { createReader, type TestReader } from './create-reader.ts';
import type { TestFeed } from './start-feed.ts';

export type AddedReader = {
  main: TestReader;
  joined: JoinedKnowledge;
  /** The settings' list; change it as options do. */
  feeds: AddedFeed[];
  shelf: Shelf;
  /** How often a joined lexicon was compiled. */
  compiled(): number;
  add(feed: TestFeed, name: string): void;
  open(name: string): AddedFeedStore;
  check(name: string, change?: Partial<UpdateDeps>): Promise<Outcome>;
  word(name: string): string;
};

/** In: the version in the package. */
export function createAddedReader(inPackage: Bundle): AddedReader {
  const main = createReader({ fingerprint: '', server: { url: 'https://none.invalid' } }, { inPackage });
  const shelf = createMemoryShelf();
  const feeds: AddedFeed[] = [];
  const states = new Map<string, UpdateState>();
  let compiled = 0;
  const open = (name: string) => openAddedFeed(feeds.find((feed) => feed.name === name)!, shelf, '0.1.0');
  const joined = createJoinedKnowledge({
    main: main.store,
    sources: async () => feeds.filter((feed) => feed.on).map((feed) => partSource(open(feed.name))),
    shelf,
    appVersion: '0.1.0',
    compileLexicon: (bundles) => {
      compiled++;
      return compileLexicon(bundles);
    },
  });
  return {
    main,
    joined,
    feeds,
    shelf,
    compiled: () => compiled,
    open,
    add: (feed, name) =>
      void feeds.push({ name, url: `${feed.server.url}/`, key: feed.fingerprint, on: true }),
    async check(name, change = {}) {
      const { feed, store, places } = open(name);
      const before = states.get(name) ?? NEVER_CHECKED;
      const outcome = await checkForUpdate({
        feed: { url: feed.url, fingerprint: feed.key, name: feed.name },
        fetch: (url, init) => fetch(url, init),
        now: Date.now,
        mayFetch: async () => true,
        store,
        places,
        packageRoot: async () => null,
        floors: before.floors,
        onProgress: () => {},
        signal: AbortSignal.timeout(60_000),
        deadlineMs: 2_000,
        ...change,
      });
      states.set(name, afterOutcome(before, outcome, Date.now()));
      return outcome;
    },
    word: (name) => statusOf(states.get(name) ?? NEVER_CHECKED, true, Date.now()).word,
  };
}
