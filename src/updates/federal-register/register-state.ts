/** What is remembered between questions to the Federal Register, when it is asked next, and what is told of it. Pure. */
import * as v from 'valibot';
import type { RegisterStatus } from '../../knowledge/register-status.ts';
import type { RegisterOutcome } from './fetch-register.ts';
import { utcDay } from './register-query.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** After the first failure, doubled with each further one up to a day: never more than four questions a day. */
const FIRST_RETRY_MS = 6 * 3_600_000;
/** From then on it is said that documents may be missing. */
const STALE_MS = 7 * DAY_MS;

const time = v.nullable(v.number());
export const registerState = v.object({
  /** When it was last asked, and when it last answered; milliseconds since 1970. */
  triedAt: time,
  checkedAt: time,
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  trouble: v.nullable(
    v.object({ word: v.picklist(['OFFLINE', 'REFUSED']), reason: v.pipe(v.string(), v.maxLength(500)) }),
  ),
  /** The site asked not to be asked before this time. */
  notBefore: time,
  /** This computer's clock and the site's disagree by days. */
  clockDiffers: v.boolean(),
});
export type RegisterState = v.InferOutput<typeof registerState>;

export const NEVER_ASKED: RegisterState = {
  triedAt: null,
  checkedAt: null,
  failures: 0,
  trouble: null,
  notBefore: null,
  clockDiffers: false,
};

/** The state after an answer, or none, at `now`. Where nothing was asked it stays as it is. */
export function afterRegister(state: RegisterState, outcome: RegisterOutcome, now: number): RegisterState {
  switch (outcome.kind) {
    case 'not-allowed':
      return state;
    case 'found':
      return { ...NEVER_ASKED, triedAt: now, checkedAt: now, clockDiffers: outcome.clockDiffers };
    case 'offline':
    case 'refused': {
      const word = outcome.kind === 'offline' ? 'OFFLINE' : 'REFUSED';
      const wait = outcome.kind === 'offline' ? outcome.retryAfterMs : undefined;
      return {
        ...state,
        triedAt: now,
        failures: state.failures + 1,
        trouble: { word, reason: outcome.reason },
        notBefore: wait === undefined ? null : now + wait,
      };
    }
  }
}

/** True when it answered on this day (UTC) already: there would be nothing new. */
export function hasToday({ checkedAt }: RegisterState, now: number): boolean {
  return checkedAt !== null && utcDay(checkedAt) === utcDay(now);
}

/**
 * When it is asked next, milliseconds since 1970. After an answer: at some moment of the next day (UTC), drawn anew
 * each time and not kept, so that no two readers can be told apart by the hour they ask at.
 * In: `random` gives 0 to 1; `allowed` false: the browser must be asked first, so there is no hurry.
 */
export function nextRegister(
  state: RegisterState,
  now: number,
  random: () => number,
  allowed: boolean,
): number {
  if (!allowed) return startOfNextDay(now) + random() * DAY_MS;
  // A clock that was set back must not put the next question years away.
  const last = state.triedAt === null || state.triedAt > now ? null : state.triedAt;
  const soon = now + MINUTE_MS * (1 + 4 * random());
  if (last === null) return soon;
  const due =
    state.failures === 0
      ? startOfNextDay(last) + random() * DAY_MS
      : last +
        Math.min(FIRST_RETRY_MS * 2 ** Math.min(state.failures - 1, 10), DAY_MS) * (1 + 0.5 * random());
  const notBefore = state.notBefore === null ? 0 : Math.min(state.notBefore, now + 7 * DAY_MS);
  return Math.max(due, notBefore, soon);
}

function startOfNextDay(moment: number): number {
  return Math.floor(moment / DAY_MS) * DAY_MS + DAY_MS;
}

const CHECK_CLOCK = 'this computer’s clock and the site’s differ by days: check your clock';

/** What the options say. `documents`: how many are kept. */
export function registerStatus(
  state: RegisterState,
  documents: number,
  { on, allowed, now }: { on: boolean; allowed: boolean; now: number },
): RegisterStatus {
  const { checkedAt, trouble, clockDiffers } = state;
  const reason = trouble?.reason ?? (clockDiffers ? CHECK_CLOCK : undefined);
  return {
    word: on ? wordOf(state, now) : 'OFF',
    ...(on && reason !== undefined ? { reason } : {}),
    allowed,
    day: checkedAt === null ? null : utcDay(checkedAt),
    checkedAt: checkedAt === null ? null : new Date(checkedAt).toISOString(),
    documents,
  };
}

function wordOf({ checkedAt, trouble }: RegisterState, now: number): RegisterStatus['word'] {
  if (checkedAt === null) return 'EMPTY';
  if (trouble?.word === 'REFUSED') return 'REFUSED';
  if (now - checkedAt > STALE_MS) return 'STALE';
  return trouble ? 'OFFLINE' : 'CURRENT';
}
