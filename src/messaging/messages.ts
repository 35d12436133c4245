/**
 * Every message, grouped by direction, with its schema. The receiver validates; what does not fit is dropped.
 * A content script is an untrusted sender: it gets nothing that a page could not know, and changes next to nothing.
 */
import * as v from 'valibot';
import { partialDate, recordId } from '../knowledge/primitives.ts';
import type { pageSettings } from '../settings/settings.ts';

/** A note that the reader finds wrong; see `ReportedNote` of the panel. */
export const reportedNote = v.object({
  /** Id of the record; for a citation that has none, its canonical form. */
  subject: v.pipe(v.string(), v.maxLength(200)),
  name: v.pipe(v.string(), v.maxLength(200)),
  /** The marked words; longer ones are cut before they are sent. */
  text: v.pipe(v.string(), v.maxLength(200)),
  rule: v.pipe(v.string(), v.maxLength(40)),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Day of the article. */
  date: v.nullable(partialDate),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/** Content script → background. */
export const fromPage = v.variant('type', [
  /** "I run in this tab: am I wanted, with which settings and which lexicon?" Answer: Hello. */
  v.object({ type: v.literal('page/hello') }),
  /**
   * What was found here, for the badge. `quiet`: not an immigration story. `language`: one the reader does not have
   * annotated.
   */
  v.object({
    type: v.literal('page/found'),
    outcome: v.picklist(['annotated', 'quiet', 'no-article', 'language']),
    notes: count,
  }),
  /** The card of an entity for an article of this day. Answer: CardView or null. */
  v.object({
    type: v.literal('page/card'),
    entity: recordId,
    date: v.nullable(partialDate),
    /** The article's entities: what happened to them together ranks first in "since this article". */
    cast: v.pipe(v.array(recordId), v.maxLength(500)),
  }),
  /** "Put the card's code into my page": the marks are drawn, or the reader points at one already. */
  v.object({ type: v.literal('page/load-card') }),
  /** The reader asks for the full timeline of an entity. */
  v.object({ type: v.literal('page/open-panel'), entity: recordId }),
  /** The reader finds a note wrong and wants to write that down: opens the panel with what is needed for it. */
  v.object({ type: v.literal('page/report'), note: reportedNote }),
  /** The reader never wants this entity marked again. */
  v.object({ type: v.literal('page/hide-entity'), entity: recordId }),
]);
export type FromPage = v.InferInput<typeof fromPage>;

/**
 * Answer to `page/hello`. `Look` is what the card looks like and says: it is sent along so that the content script,
 * which is loaded with every article, does not carry it.
 */
export type Hello<Look = unknown> =
  | { on: false }
  | {
      on: true;
      settings: v.InferOutput<typeof pageSettings>;
      lexicon: string;
      look: Look;
      /** Names the data in use, of all feeds: another one when any of it changed. */
      version: string;
      dataDate: string;
    };

/** What the panel and the popup show of a page; answer to `tab/state`. No text of the page. */
export const pageState = v.object({
  outcome: v.picklist(['annotated', 'quiet', 'no-article', 'language', 'off']),
  date: v.nullable(partialDate),
  language: v.pipe(v.string(), v.maxLength(20)),
  /** Entities in order of first appearance. */
  cast: v.array(v.object({ entity: recordId, mentions: count })),
  /** Citations that are no entity, with the address of their official text. */
  citations: v.array(
    v.object({
      name: v.pipe(v.string(), v.maxLength(200)),
      link: v.pipe(v.string(), v.maxLength(500)),
      mentions: count,
    }),
  ),
  /** True when only the first part of a very large page was read. */
  partial: v.boolean(),
  /** True when the reader asked for this very page: then neither its topic nor its language matter. */
  asked: v.boolean(),
});
export type PageState = v.InferOutput<typeof pageState>;

/** Words to look up; longer selections are cut before they are sent. */
export const searchWords = v.pipe(v.string(), v.maxLength(200));
const tabId = v.pipe(v.number(), v.integer());
const feedUrl = v.pipe(v.string(), v.maxLength(500));
const feedKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Extension page (popup, panel, options, welcome) → background. Privileged: accepted from our own pages only. */
export const fromUi = v.variant('type', [
  /** Annotate the tab once, by the grant of the click on the toolbar. */
  v.object({ type: v.literal('ui/annotate-once'), tab: tabId }),
  /** Sites, grants or settings changed: repair the registration and tell the tabs. */
  v.object({ type: v.literal('ui/settings-changed') }),
  /** Ask the feed now. Answer: DataStatus. */
  v.object({ type: v.literal('ui/check-now') }),
  /** State of the data. Answer: DataStatus. */
  v.object({ type: v.literal('ui/data-status') }),
  /** Go back to the version before this one. Answer: DataStatus. */
  v.object({ type: v.literal('ui/previous-version') }),
  /** Feeds were added, removed or switched: like `ui/settings-changed`, and everything is read again. */
  v.object({ type: v.literal('ui/feeds-changed') }),
  /** What is at this address, and is it the feed of this fingerprint (empty: not known yet)? Answer: FeedLook. */
  v.object({ type: v.literal('ui/look-at-feed'), url: feedUrl, key: v.union([feedKey, v.literal('')]) }),
  /** States of the added feeds. Answer: AddedFeedState[]. */
  v.object({ type: v.literal('ui/feeds') }),
  /** Ask one added feed now. Answer: AddedFeedState[]. */
  v.object({ type: v.literal('ui/check-feed'), key: feedKey }),
  /** Go back to the version before this one of an added feed. Answer: AddedFeedState[]. */
  v.object({ type: v.literal('ui/feed-back'), key: feedKey }),
  /** What did the last versions change? Answer: FeedChanges[]. */
  v.object({ type: v.literal('ui/changes') }),
  /** Corrections of what cards showed the reader; given once. Answer: CorrectionNotice[]. */
  v.object({ type: v.literal('ui/take-corrections') }),
  /** State of the Federal Register. Answer: RegisterStatus. */
  v.object({ type: v.literal('ui/register') }),
  /** Ask the Federal Register, unless it answered today. Answer: RegisterStatus. */
  v.object({ type: v.literal('ui/check-register') }),
  /** Forget what cards showed. */
  v.object({ type: v.literal('ui/forget-shown') }),
]);
export type FromUi = v.InferOutput<typeof fromUi>;

/** Background → extension pages that are open. */
export const toUi = v.variant('type', [
  /** Another version of the knowledge base is active. */
  v.object({ type: v.literal('data/changed'), sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  /** Show this entity in the panel. */
  v.object({ type: v.literal('panel/show'), entity: recordId }),
  /** Show the form for reporting this note in the panel. */
  v.object({ type: v.literal('panel/report'), note: reportedNote }),
  /** Search for these words in the panel (the reader chose "look up" on selected text). */
  v.object({ type: v.literal('panel/search'), words: searchWords }),
  /** The content of a tab changed (new page, new marks). */
  v.object({ type: v.literal('panel/page-changed'), tab: tabId }),
  v.object({ type: v.literal('settings/changed') }),
]);
export type ToUi = v.InferOutput<typeof toUi>;
