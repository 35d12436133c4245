import type { Settings } from '../../src/settings/settings.ts';
import type { KnowledgePlaces, KnowledgeStore } from '../../src/updates/knowledge-store.ts';
import { trustOf } from '../../src/updates/trusted-root.ts';
import { afterLoss, stateForFeed, type UpdateState } from '../../src/updates/update-state.ts';
import type { Parts } from './parts.ts';

/** A feed that is asked, with what is kept of it. */
export type FeedTarget = {
  /** Its fingerprint; empty for the main feed. */
  id: string;
  url: string;
  /** Empty: the keys of the package. */
  fingerprint: string;
  /** What its keys must call an added feed. */
  name?: string;
  /** False for an added feed that is switched off. */
  on: boolean;
  store: KnowledgeStore;
  places: KnowledgePlaces;
};

/** The main feed, asked or not, then the added ones. */
export function feedTargets({ knowledge }: Parts, settings: Settings): FeedTarget[] {
  const { feedUrl, feedKey, feeds } = settings;
  const { main, places } = knowledge;
  return [
    { id: '', url: feedUrl, fingerprint: feedKey, on: feedUrl !== '', store: main, places },
    ...feeds.map((feed) => {
      const { key, url, name, on } = feed;
      const { store, places: own } = knowledge.openFeed(feed);
      return { id: key, url, fingerprint: key, name, on, store, places: own };
    }),
  ];
}

/** One of them by its id; undefined when the reader removed it. */
export async function findTarget(parts: Parts, id: string): Promise<FeedTarget | undefined> {
  const { settings } = await parts.settings.load();
  return feedTargets(parts, settings).find((target) => target.id === id);
}

/** What the remembered state of checks is about: another address or fingerprint begins anew. */
export function aboutOf({ url, fingerprint }: FeedTarget): string {
  return url === '' ? '' : `${fingerprint} ${url}`;
}

/** What is remembered of the feed's checks, held against what is in use of it. */
export async function stateNow(stored: UpdateState, target: FeedTarget): Promise<UpdateState> {
  const [{ sequence }, { skip }] = await Promise.all([target.store.active(), target.store.pointer()]);
  return afterLoss(stateForFeed(stored, aboutOf(target)), trustOf(target), sequence, skip);
}
