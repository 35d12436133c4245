/** What each message is answered with. `undefined` reaches the sender when nobody answered or the answer failed. */
import type { AddedFeedState, DataStatus, FeedChanges, FeedLook } from '../knowledge/data-status.ts';
import type { RegisterStatus } from '../knowledge/register-status.ts';
import type { CorrectionNotice } from '../knowledge/seen-claims.ts';
import type { FromPage, FromUi, Hello, PageState } from './messages.ts';
import type { ToPage } from './to-page.ts';

/** `Card` is the content of a card; messaging does not look into it. */
export type PageAnswers<Card> = {
  'page/hello': Hello;
  'page/found': true;
  'page/card': Card | null;
  /** False: the browser did not allow it. */
  'page/load-card': boolean;
  'page/open-panel': true;
  'page/report': true;
  /** False: the browser could not write the settings. */
  'page/hide-entity': boolean;
};

export type UiAnswers = {
  /** Why the tab could not be annotated, or `annotated`. */
  'ui/annotate-once': 'annotated' | 'not-available';
  'ui/settings-changed': true;
  'ui/check-now': DataStatus;
  'ui/data-status': DataStatus;
  'ui/previous-version': DataStatus;
  'ui/feeds-changed': true;
  'ui/look-at-feed': FeedLook;
  'ui/feeds': AddedFeedState[];
  'ui/check-feed': AddedFeedState[];
  'ui/feed-back': AddedFeedState[];
  'ui/changes': FeedChanges[];
  'ui/take-corrections': CorrectionNotice[];
  'ui/register': RegisterStatus;
  'ui/check-register': RegisterStatus;
  'ui/forget-shown': true;
};

export type TabAnswers = {
  'tab/refresh': true;
  'tab/annotate': true;
  'tab/step': true;
  'tab/state': PageState;
  'tab/jump': true;
  'tab/back': true;
};

export type AnswerToPage<M extends FromPage, Card> = PageAnswers<Card>[M['type']];
export type AnswerToUi<M extends FromUi> = UiAnswers[M['type']];
export type AnswerOfTab<M extends ToPage> = TabAnswers[M['type']];
