/** What is remembered between checks, how an outcome changes it, and what the reader is told of it. Pure. */
import * as v from 'valibot';
import { type Outcome, PATIENCE, PATIENT, REFUSALS, type Refusal, type Verified } from './outcome.ts';
import type { Floors } from './update-deps.ts';

const time = v.nullable(v.number());
const refusal = v.picklist(Object.keys(REFUSALS) as Refusal[]);

export const updateState = v.object({
  /** When the feed was last asked, and when it last answered with a verified pointer; milliseconds since 1970. */
  triedAt: time,
  checkedAt: time,
  /** Checks in a row that failed. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** A refusal that is not told yet, and how often it came in a row. */
  strikes: v.nullable(v.object({ code: refusal, count: v.number() })),
  trouble: v.nullable(
    v.object({ kind: v.picklist(['offline', 'refused']), reason: v.pipe(v.string(), v.maxLength(500)) }),
  ),
  /** The server asked not to be asked before this time. */
  notBefore: time,
  /** Signed end of the last verified pointer. */
  expires: time,
  clockDiffers: v.boolean(),
  /** The feed all this is about: what it is trusted by and where it is. */
  feed: v.string(),
  /** Highest sequence installed, for each feed and epoch of its keys. */
  floors: v.record(v.string(), v.number()),
});
export type UpdateState = v.InferOutput<typeof updateState>;

export const NEVER_CHECKED: UpdateState = {
  triedAt: null,
  checkedAt: null,
  failures: 0,
  strikes: null,
  trouble: null,
  notBefore: null,
  expires: null,
  clockDiffers: false,
  feed: '',
  floors: {},
};

/** The state after a check that ended at `now`. */
export function afterOutcome(state: UpdateState, outcome: Outcome, now: number): UpdateState {
  switch (outcome.kind) {
    case 'no-feed':
      return { ...NEVER_CHECKED, floors: state.floors };
    case 'offline':
      return {
        ...failed(state, now),
        trouble: { kind: 'offline', reason: outcome.reason },
        notBefore: outcome.retryAfterMs === undefined ? null : now + outcome.retryAfterMs,
      };
    case 'refused':
      return afterRefusal(state, outcome, now);
    case 'current':
    case 'updated': {
      const { verified } = outcome;
      return {
        ...NEVER_CHECKED,
        triedAt: now,
        checkedAt: now,
        expires: Date.parse(verified.expires),
        clockDiffers: verified.clockDiffers,
        feed: state.feed,
        floors: outcome.kind === 'updated' ? withFloor(state.floors, verified) : state.floors,
      };
    }
  }
}

/** Feeds whose floors are remembered; the one that was left longest ago goes first. */
const MAX_FLOORS = 8;

function withFloor(floors: Floors, { keys, sequence }: Verified): Record<string, number> {
  const others = Object.entries(floors).filter(([key]) => key !== keys);
  return Object.fromEntries([...others.slice(1 - MAX_FLOORS), [keys, sequence]]);
}

/** The state for the feed that is set now: what is remembered of another one is forgotten, but for the floors. */
export function stateForFeed(state: UpdateState, feed: string): UpdateState {
  return state.feed === feed ? state : { ...NEVER_CHECKED, feed, floors: state.floors };
}

/**
 * The state when the browser lost what was downloaded: a later version of this feed was installed than is in use, and
 * the reader did not go back from it. Then nothing is current, and it is fetched again as after a failure, not hours
 * later. In: what the feed is trusted by, the sequence in use, and the one that the reader went back from.
 */
export function afterLoss(
  state: UpdateState,
  trust: string,
  inUse: number,
  skip: number | null,
): UpdateState {
  // The last floor of a feed is that of its newest keys.
  const floor = Object.entries(state.floors).findLast(([keys]) => keys.startsWith(`${trust}/`))?.[1];
  if (floor === undefined || floor <= inUse || skip !== null) return state;
  if (state.failures > 0 && state.trouble) return state;
  return {
    ...state,
    failures: Math.max(state.failures, 1),
    trouble: state.trouble ?? {
      kind: 'offline',
      reason: 'the browser lost the last download; it is fetched again',
    },
  };
}

function failed(state: UpdateState, now: number): UpdateState {
  return { ...state, triedAt: now, failures: state.failures + 1, notBefore: null };
}

function afterRefusal(
  state: UpdateState,
  outcome: Extract<Outcome, { kind: 'refused' }>,
  now: number,
): UpdateState {
  const count = state.strikes?.code === outcome.code ? state.strikes.count + 1 : 1;
  const told = !PATIENT.includes(outcome.code) || count >= PATIENCE;
  const reason = REFUSALS[outcome.code] + (outcome.detail ? ` (${outcome.detail})` : '');
  return {
    ...failed(state, now),
    strikes: { code: outcome.code, count },
    trouble: told
      ? { kind: 'refused', reason: reason.slice(0, 500) }
      : { kind: 'offline', reason: 'the last download was not right; it is tried again' },
  };
}

/** The word for the state of the data and the reason where there is more to say. */
export type UpdateStatus = { word: 'CURRENT' | 'OFFLINE' | 'STALE' | 'REFUSED' | 'BUNDLED'; reason?: string };

const CHECK_CLOCK = 'this computer’s clock and the server’s differ by days: check your clock';

/** What the reader sees. Data past its signed end is labelled, never withdrawn. */
export function statusOf(state: UpdateState, hasFeed: boolean, now: number): UpdateStatus {
  if (!hasFeed) return { word: 'BUNDLED' };
  const clock = state.clockDiffers ? CHECK_CLOCK : null;
  if (state.trouble?.kind === 'refused') return { word: 'REFUSED', reason: state.trouble.reason };
  if (state.expires !== null && now > state.expires) {
    return withReason('STALE', clock ?? state.trouble?.reason ?? null);
  }
  if (state.trouble) return { word: 'OFFLINE', reason: state.trouble.reason };
  if (state.checkedAt === null) return { word: 'BUNDLED' };
  return withReason('CURRENT', clock);
}

function withReason(word: UpdateStatus['word'], reason: string | null): UpdateStatus {
  return reason === null ? { word } : { word, reason };
}
