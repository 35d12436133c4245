/** State of the data as the background tells it to popup, options and panel. */

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

/** What options, popup and panel are told of the data: the main feed's state, or that of the settings. */
export type DataStatus = Omit<FeedState, 'word'> & {
  /** State of the data (`NOSAVE`: of the settings; `RELOAD`: of a page). */
  word: FeedState['word'] | 'NOSAVE' | 'RELOAD';
};
