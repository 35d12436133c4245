/** When the feed is asked next. Every chance is drawn anew and never kept: a fixed one would mark the reader. */
import type { UpdateState } from './update-state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Between checks when all is well. The publisher signs once a day. */
const USUAL_MS = 10 * HOUR;
/** After the first failure; doubled with each further one, up to a day. */
const FIRST_RETRY_MS = 30 * MINUTE;
const LONGEST_RETRY_MS = 24 * HOUR;
/** Soonest after a start: the browser has other things to do then. */
export const SOONEST_MS = MINUTE;

/** Time of the next check, milliseconds since 1970. `random` gives 0 to 1. */
export function nextCheck(state: UpdateState, now: number, random: () => number): number {
  const wait = state.failures === 0 ? USUAL_MS * (0.8 + 0.4 * random()) : retryWait(state.failures, random);
  // A clock that was set back must not put the next check years away.
  const last = state.triedAt === null || state.triedAt > now ? null : state.triedAt;
  const due = last === null ? now + SOONEST_MS * (1 + 4 * random()) : last + wait;
  const allowed = state.notBefore === null ? 0 : Math.min(state.notBefore, now + 7 * LONGEST_RETRY_MS);
  return Math.max(due, allowed, now + SOONEST_MS);
}

function retryWait(failures: number, random: () => number): number {
  const base = Math.min(FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 10), LONGEST_RETRY_MS);
  return base * (1 + 0.5 * random());
}
