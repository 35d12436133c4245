/** Key of the wish in `storage.session`; the points that are reached are written under `ANSWER`. */
export const WISH = 'await-point';
export const ANSWER = 'await-point-reached';

/** Stop for ever at the `nth` time (from 1) that `point` is reached, or write down every point in order. */
export type Wish = { kind: 'stop'; point: string; nth: number } | { kind: 'trace' };
