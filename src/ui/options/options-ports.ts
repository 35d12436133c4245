import type { AddedFeedState, DataStatus, FeedChanges, FeedLook } from '../../knowledge/data-status.ts';
import type { Library } from '../../knowledge/library.ts';
import type { NewsSite } from '../../knowledge/news-site.ts';
import type { RegisterStatus } from '../../knowledge/register-status.ts';
import type { FeedInput } from '../../settings/feed-address.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SyncCopy } from '../../settings/sync-copy.ts';

/** An exported file read again, or what is wrong with it. */
export type ImportResult =
  | { ok: true; file: { settings: Settings; sites: string[] } }
  | { ok: false; problem: string };

/** The copy of the preferences in the browser account. `no-sync`: the browser has no such place. */
export type SyncState = { kind: 'copy'; copy: SyncCopy } | { kind: 'none' } | { kind: 'no-sync' };

/** What the options need of the browser; the entrypoint provides it. */
export type OptionsPorts = {
  /** `healthy` false: one of the two places settings are kept in cannot be read. */
  loadSettings: () => Promise<{ settings: Settings; healthy: boolean; fresh: boolean }>;
  /** Changes the stored settings; `saved` tells whether they are on disk. */
  changeSettings: (edit: (now: Settings) => Settings) => Promise<{ settings: Settings; saved: boolean }>;
  sites: readonly NewsSite[];
  /** Hosts the browser granted as sites. */
  readGranted: (settings: Settings) => Promise<string[]>;
  /** Hosts the extension was built with; they can be paused, not given back. */
  required: readonly string[];
  /** Asks the browser; called straight from the click. */
  requestSites: (hosts: readonly string[]) => Promise<boolean>;
  removeSite: (host: string) => Promise<boolean>;
  /** The host meant by what the reader typed; null when it is none. */
  hostFromInput: (text: string) => string | null;
  readData: () => Promise<DataStatus | null>;
  checkNow: () => Promise<DataStatus | null>;
  goToPreviousVersion: () => Promise<DataStatus | null>;
  /** Address and fingerprint of a feed as typed, checked. */
  readFeedInput: (url: string, key: string) => FeedInput;
  /** Asks the browser for the feed's address; called straight from the click. */
  requestFeed: (url: string) => Promise<boolean>;
  /** Gives the grant of a feed back that was asked for and is not added. */
  cancelFeed: () => Promise<void>;
  /** What is at this address; fingerprint empty: not known yet. Null: no answer. */
  lookAtFeed: (url: string, key: string) => Promise<FeedLook | null>;
  /** Why a feed of this name cannot be added; null: it can. */
  feedProblem: (settings: Settings, name: string) => 'feedTaken' | 'feedReserved' | 'feedTooMany' | null;
  maxFeeds: number;
  /** Asks the browser for the Federal Register's site; called straight from the click. */
  requestRegister: () => Promise<boolean>;
  /** State of the Federal Register; null: no answer. */
  readRegister: () => Promise<RegisterStatus | null>;
  /** Asks it, unless it answered today. */
  checkRegister: () => Promise<RegisterStatus | null>;
  /** States of the added feeds; null: no answer. */
  readFeeds: () => Promise<AddedFeedState[] | null>;
  checkFeed: (key: string) => Promise<AddedFeedState[] | null>;
  /** What the last versions changed; null: no answer. */
  readChanges: () => Promise<FeedChanges[] | null>;
  /** Forgets what cards showed. */
  forgetShown: () => Promise<boolean>;
  goBackInFeed: (key: string) => Promise<AddedFeedState[] | null>;
  readSyncCopy: () => Promise<SyncState>;
  withSyncCopy: (now: Settings, copy: SyncCopy) => Settings;
  exportFile: (file: { settings: Settings; sites: string[] }) => string;
  importFile: (text: string) => ImportResult;
  /** Hands a text to the reader as a download. */
  download: (name: string, text: string) => void;
  /** For the names of hidden terms. */
  loadLibrary: () => Promise<Library>;
  /** Tells when settings, grants or data changed elsewhere. */
  watch: (listener: () => void, signal: AbortSignal) => void;
  now: () => Date;
  version: string;
  browserLanguage: string;
};
