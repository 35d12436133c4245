/** What the reader can set, with its schema; the type and the defaults come from here and nowhere else. */
import * as v from 'valibot';
import { feedFolder } from './feed-address.ts';

export const SETTINGS_VERSION = 2;
/** Most feeds beside the main one: each is asked by itself, and all their names are in the lexicon of every page. */
export const MAX_FEEDS = 8;

const host = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^([a-z0-9-]+\.)*[a-z0-9-]+(:\d+)?$/, 'is not a host name'),
);
const entityId = v.pipe(v.string(), v.maxLength(160));

/** What a page needs to know: nothing that tells where else the reader reads. */
export const pageSettings = v.object({
  /** Mark the first mention in each section, or all. */
  marks: v.picklist(['first', 'all']),
  /** How marks look. */
  style: v.picklist(['dotted', 'solid', 'tint']),
  /** How long the pointer rests before the card opens, in milliseconds. */
  delayMs: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(1500)),
  /** Articles in these languages are annotated. */
  articleLanguages: v.array(v.picklist(['en', 'es'])),
  /** Language of card and panel; `auto` follows the browser. */
  language: v.picklist(['auto', 'en', 'es']),
  /** Ids of entities that are never marked. */
  hidden: v.pipe(v.array(entityId), v.maxLength(5000)),
});

const fingerprint = v.regex<string, string>(/^[0-9a-f]{64}$/, 'is not a fingerprint (64 digits 0-9 a-f)');

/** A feed that the reader added to the main one: of a newsroom, of a local group. */
const addedFeed = v.object({
  /** Its name as its keys say it: what stands on its cards, and before the colon in the ids of its records. */
  name: v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not the name of a feed')),
  /** Address of its folder, ending in a slash. */
  url: v.pipe(
    v.string(),
    v.maxLength(500),
    v.check((url) => feedFolder(url) === url, 'is not the https address of a folder'),
  ),
  /** Fingerprint of its keys. */
  key: v.pipe(v.string(), fingerprint),
  /** False: it is kept, but neither asked nor shown. */
  on: v.boolean(),
});

export const settings = v.object({
  version: v.literal(SETTINGS_VERSION),
  page: pageSettings,
  /** Granted sites that the reader paused. Which sites are granted is the browser's own record. */
  pausedSites: v.pipe(v.array(host), v.maxLength(2000)),
  /** Address of the folder the feed is served from; empty: no feed, nothing is fetched. */
  feedUrl: v.pipe(v.string(), v.maxLength(500)),
  /**
   * Fingerprint of that feed's keys, as its publisher prints it: SHA-256 of a root file. Empty: the one in the
   * package.
   */
  feedKey: v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/, 'is not a fingerprint (64 digits 0-9 a-f)')),
  /** Feeds beside that one, in the order in which they win where two of them want the same name. */
  feeds: v.pipe(
    v.array(addedFeed),
    v.maxLength(MAX_FEEDS),
    v.check(
      (feeds) => new Set(feeds.map((feed) => feed.name)).size === feeds.length,
      'has two feeds of one name',
    ),
  ),
  /** Remember which facts cards showed, so that a correction of one can be told. */
  rememberCards: v.boolean(),
  /** Ask the Federal Register once a day and show its documents. Absent in files that are older than this choice. */
  federalRegister: v.optional(v.boolean(), false),
  /** Keep a copy of the preferences (no sites, no hidden terms) with the reader's browser account. */
  syncCopy: v.boolean(),
});

export type PageSettings = v.InferOutput<typeof pageSettings>;
export type AddedFeed = v.InferOutput<typeof addedFeed>;
export type Settings = v.InferOutput<typeof settings>;

export const defaultSettings: Settings = {
  version: SETTINGS_VERSION,
  page: {
    marks: 'first',
    style: 'dotted',
    delayMs: 150,
    articleLanguages: ['en', 'es'],
    language: 'auto',
    hidden: [],
  },
  pausedSites: [],
  feedUrl: '',
  feedKey: '',
  feeds: [],
  rememberCards: true,
  federalRegister: false,
  syncCopy: false,
};
