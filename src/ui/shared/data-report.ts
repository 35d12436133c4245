/** State of the data as the background tells it; the entrypoints hand it over. */
export type DataReport = {
  word: 'CURRENT' | 'OFFLINE' | 'STALE' | 'REFUSED' | 'BUNDLED' | 'NOSAVE' | 'RELOAD';
  /** Why, in plain words, where there is more to say. */
  reason?: string;
  /** Day of the data in use. */
  dataDate: string;
  sequence: number;
  /** Time of the last check, ISO 8601, or null. */
  checkedAt: string | null;
  /** True when an earlier version is kept. */
  hasPrevious: boolean;
  entities: number;
  events: number;
};
