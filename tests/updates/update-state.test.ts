/** Rows N2, N14, W6, G18 and G20: what is remembered and when the feed is asked next. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextCheck } from '../../src/updates/next-check.ts';
import type { Outcome, Verified } from '../../src/updates/outcome.ts';
import {
  afterLoss,
  afterOutcome,
  NEVER_CHECKED,
  stateForFeed,
  statusOf,
  type UpdateState,
} from '../../src/updates/update-state.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-22T12:00:00Z');
const offline: Outcome = { kind: 'offline', reason: 'no connection to the server' };
const verified: Verified = {
  sequence: 5,
  keys: 'package/1',
  issued: '2026-11-22T00:00:00Z',
  expires: '2026-12-06T00:00:00Z',
  clockDiffers: false,
};

/** Checks at the times the schedule gives, from `START` on; gives the times. */
function simulate(outcome: Outcome, days: number, random = () => 0): number[] {
  let state: UpdateState = NEVER_CHECKED;
  const times: number[] = [];
  for (
    let now = nextCheck(state, START, random);
    now < START + days * DAY;
    now = nextCheck(state, now, random)
  ) {
    times.push(now);
    state = afterOutcome(state, outcome, now);
  }
  return times;
}

describe('when the feed is asked', () => {
  it('N2: a server that fails for a day is asked at most 8 times', () => {
    expect(simulate(offline, 1).length).toBeLessThanOrEqual(8);
    expect(simulate(offline, 1, () => 0.999).length).toBeGreaterThan(3);
  });

  it('G20: a server that is gone for years is asked at most once a day', () => {
    const times = simulate(offline, 365);
    expect(times.slice(30).every((time, index, all) => index === 0 || time - all[index - 1]! >= DAY)).toBe(
      true,
    );
    expect(times.length).toBeGreaterThan(200);
  });

  it('a server that works is asked two or three times a day', () => {
    const times = simulate({ kind: 'current', verified }, 10);
    expect(times.length).toBeGreaterThan(18);
    expect(times.length).toBeLessThan(32);
  });

  it('Retry-After is kept, up to a week', () => {
    const state = afterOutcome(NEVER_CHECKED, { ...offline, retryAfterMs: 3 * DAY }, START);
    expect(nextCheck(state, START, () => 0)).toBe(START + 3 * DAY);
    const years = afterOutcome(NEVER_CHECKED, { ...offline, retryAfterMs: 900 * DAY }, START);
    expect(nextCheck(years, START, () => 0)).toBe(START + 7 * DAY);
  });

  it('W6: after a long sleep one check is due, soon', () => {
    const state = afterOutcome(NEVER_CHECKED, { kind: 'current', verified }, START);
    const woken = START + 30 * DAY;
    expect(nextCheck(state, woken, Math.random) - woken).toBe(60_000);
  });

  it('U9: a clock that jumped back does not put the next check years away', () => {
    const state = afterOutcome(NEVER_CHECKED, { kind: 'current', verified }, START + 3650 * DAY);
    expect(nextCheck(state, START, () => 1) - START).toBeLessThanOrEqual(5 * 60_000);
  });

  it('L2: the chance is drawn anew each time', () => {
    const state = afterOutcome(NEVER_CHECKED, { kind: 'current', verified }, START);
    const times = new Set(Array.from({ length: 50 }, () => nextCheck(state, START, Math.random)));
    expect(times.size).toBeGreaterThan(40);
  });
});

describe('what the reader is told', () => {
  it('no feed: the package', () => {
    expect(statusOf(NEVER_CHECKED, false, START)).toEqual({ word: 'BUNDLED' });
    expect(statusOf(NEVER_CHECKED, true, START)).toEqual({ word: 'BUNDLED' });
  });

  it('a success wipes out what went wrong before', () => {
    const bad = afterOutcome(NEVER_CHECKED, { kind: 'refused', code: 'bad-signature' }, START);
    expect(statusOf(bad, true, START).word).toBe('REFUSED');
    const good = afterOutcome(bad, { kind: 'current', verified }, START + 1);
    expect(statusOf(good, true, START + 1)).toEqual({ word: 'CURRENT' });
  });

  it('an impatient refusal is told at once, a patient one the third time in a row', () => {
    let state = NEVER_CHECKED;
    const words = [1, 2, 3].map(() => {
      state = afterOutcome(state, { kind: 'refused', code: 'bad-hash' }, START);
      return statusOf(state, true, START).word;
    });
    expect(words).toEqual(['OFFLINE', 'OFFLINE', 'REFUSED']);
  });

  it('G18: offline for 400 days is STALE, and one good check makes it CURRENT', () => {
    let state = afterOutcome(NEVER_CHECKED, { kind: 'updated', verified }, START);
    for (let day = 1; day < 400; day++) state = afterOutcome(state, offline, START + day * DAY);
    const later = START + 400 * DAY;
    expect(statusOf(state, true, later).word).toBe('STALE');
    const fresh = { ...verified, expires: new Date(later + 14 * DAY).toISOString() };
    expect(statusOf(afterOutcome(state, { kind: 'current', verified: fresh }, later), true, later).word).toBe(
      'CURRENT',
    );
  });

  it('what is remembered of another feed is forgotten, but for the floors', () => {
    const here = { ...afterOutcome(NEVER_CHECKED, { kind: 'updated', verified }, START), feed: 'one' };
    expect(stateForFeed(here, 'one')).toBe(here);
    expect(stateForFeed(here, 'two')).toEqual({ ...NEVER_CHECKED, feed: 'two', floors: { 'package/1': 5 } });
  });

  it('floors of the last eight feeds are remembered', () => {
    let state = NEVER_CHECKED;
    for (let feed = 0; feed < 20; feed++) {
      state = afterOutcome(state, { kind: 'updated', verified: { ...verified, keys: `f${feed}/1` } }, START);
    }
    expect(Object.keys(state.floors)).toHaveLength(8);
    expect(state.floors['f19/1']).toBe(5);
  });

  it('the floor survives everything but a new installation', () => {
    const outcomes = fc.constantFrom<Outcome>(
      offline,
      { kind: 'refused', code: 'old' },
      { kind: 'current', verified: { ...verified, sequence: 2 } },
      { kind: 'no-feed' },
    );
    fc.assert(
      fc.property(fc.array(outcomes), (list) => {
        const start = afterOutcome(NEVER_CHECKED, { kind: 'updated', verified }, START);
        const end = list.reduce((state, outcome) => afterOutcome(state, outcome, START), start);
        expect(end.floors).toEqual({ 'package/1': 5 });
      }),
    );
  });
});

describe('a download that the browser lost', () => {
  const installed = afterOutcome(NEVER_CHECKED, { kind: 'updated', verified }, START);

  it('is not called current, and is fetched again within the hour', () => {
    const lost = afterLoss(installed, 'package', 4, null);
    expect(statusOf(lost, true, START + HOUR)).toMatchObject({
      word: 'OFFLINE',
      reason: expect.stringContaining('lost'),
    });
    expect(nextCheck(lost, START, () => 0.999)).toBeLessThan(START + HOUR);
    expect(nextCheck(installed, START, () => 0)).toBeGreaterThan(START + 7 * HOUR);
  });

  it('is none while it is in use, or when the reader went back from it', () => {
    expect(afterLoss(installed, 'package', 5, null)).toBe(installed);
    expect(afterLoss(installed, 'package', 4, 5)).toBe(installed);
    expect(afterLoss(installed, 'a'.repeat(64), 4, null)).toBe(installed);
  });

  it('is none when a number of keys that were replaced since was higher', () => {
    const stolen = { ...verified, keys: 'package/1', sequence: 2 ** 53 - 1 };
    const mended = { ...verified, keys: 'package/2', sequence: 6 };
    const before = afterOutcome(installed, { kind: 'updated', verified: stolen }, START);
    const after = afterOutcome(before, { kind: 'updated', verified: mended }, START);
    expect(afterLoss(after, 'package', 6, null)).toBe(after);
    expect(afterLoss(after, 'package', 5, null)).not.toBe(after);
  });
});
