/** State of the data as the background tells it to popup, options and panel. */
import type { NameConflict } from './join-names.ts';
import type { VersionChanges } from './version-changes.ts';

/** What is told of one feed, the main one or one that the reader added. */
export type FeedState = {
  word: 'CURRENT' | 'OFFLINE' | 'STALE' | 'REFUSED' | 'BUNDLED';
  /** Why, in plain words, where there is more to say: "the server sent a web page". */
  reason?: string;
  /** Day of its data in use. */
  dataDate: string;
  sequence: number;
  /** Time of the last check, ISO 8601, or null. */
  checkedAt: string | null;
  /** True when an earlier version is kept. */
  hasPrevious: boolean;
  entities: number;
  events: number;
};

/** An added feed. */
export type AddedFeedState = Omit<FeedState, 'word'> & {
  /** `BUNDLED` cannot be: an added feed has no package. `EMPTY`: nothing was downloaded yet. `OFF`: switched off. */
  word: Exclude<FeedState['word'], 'BUNDLED'> | 'EMPTY' | 'OFF';
  name: string;
  url: string;
  /** Fingerprint of its keys. */
  key: string;
  on: boolean;
  /** False: the browser does not let us ask its host. */
  allowed: boolean;
  /** Names that it wanted and an earlier feed kept. */
  conflicts: NameConflict[];
};

/** What options, popup and panel are told of the data: the main feed's state, or that of the settings. */
export type DataStatus = Omit<FeedState, 'word'> & {
  /** State of the data (`NOSAVE`: of the settings; `RELOAD`: of a page). */
  word: FeedState['word'] | 'NOSAVE' | 'RELOAD';
};

/** What the last versions of a feed changed, newest first. `feed`: null for the main one. */
export type FeedChanges = { feed: string | null; versions: VersionChanges[] };

/**
 * What is found at an address before a feed is added.
 * `shown`: the fingerprint of the first key file at that address, for the reader to compare; null: there is none.
 */
export type FeedLook =
  | { ok: true; name: string; fingerprint: string }
  | { ok: false; problem: string; shown: string | null };
