/** State of the live source as the background tells it to the options. */
export type RegisterStatus = {
  /** The feed's words; `EMPTY`: on, and nothing was fetched yet. */
  word: 'OFF' | 'EMPTY' | 'CURRENT' | 'OFFLINE' | 'STALE' | 'REFUSED';
  /** Why, in plain words, where there is more to say. */
  reason?: string;
  /** False: the browser does not let us ask the site. */
  allowed: boolean;
  /** The last day on which it was fetched, YYYY-MM-DD in UTC; null: never. */
  day: string | null;
  /** Time of that, ISO 8601. */
  checkedAt: string | null;
  /** How many documents are kept. */
  documents: number;
};
