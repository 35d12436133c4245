import type { Fetch } from './fetch-bytes.ts';
import type { KnowledgePlaces, KnowledgeStore } from './knowledge-store.ts';

/** Highest sequence that was installed, for each feed and epoch of its keys (`Verified.keys`). */
export type Floors = Readonly<Record<string, number>>;

/** What a check of the feed works with; everything outside is handed in. */
export type UpdateDeps = {
  /**
   * Address of the folder (ending in a slash) and fingerprint of its keys, empty for the package's; null: no feed.
   * `name`: what the keys of an added feed must call it.
   */
  feed: { url: string; fingerprint: string; name?: string } | null;
  fetch: Fetch;
  /** Milliseconds since 1970. */
  now: () => number;
  /** True when the browser lets us ask this address; asked before every request. */
  mayFetch: (url: string) => Promise<boolean>;
  store: KnowledgeStore;
  places: KnowledgePlaces;
  packageRoot: () => Promise<Uint8Array | null>;
  floors: Floors;
  /** Called as bytes arrive. */
  onProgress: () => void;
  /** Ends the whole check; what was downloaded until then is kept. */
  signal: AbortSignal;
  /** Time for one whole response, in milliseconds; tests set a shorter one. */
  deadlineMs?: number;
};
