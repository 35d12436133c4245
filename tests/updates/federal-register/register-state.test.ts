/** When the live source is asked, and what the reader is told of it. */
import { describe, expect, it } from 'vitest';
import type { RegisterOutcome } from '../../../src/updates/federal-register/fetch-register.ts';
import { utcDay } from '../../../src/updates/federal-register/register-query.ts';
import {
  afterRegister,
  hasToday,
  NEVER_ASKED,
  nextRegister,
  type RegisterState,
  registerStatus,
} from '../../../src/updates/federal-register/register-state.ts';

const DAY = 86_400_000;
const NOON = Date.parse('2026-11-20T12:00:00Z');
const good: RegisterOutcome = { kind: 'found', documents: [], dropped: 0, at: NOON, clockDiffers: false };
const down: RegisterOutcome = { kind: 'offline', reason: 'no connection to the server' };

/** Times at which it is asked over so many days, each answered in the same way. */
function asked(outcome: RegisterOutcome, days: number, random: () => number): number[] {
  let state: RegisterState = NEVER_ASKED;
  const times: number[] = [];
  for (let at = nextRegister(state, NOON, random, true); at < NOON + days * DAY; ) {
    times.push(at);
    state = afterRegister(state, outcome, at);
    at = nextRegister(state, at, random, true);
  }
  return times;
}

describe('the next question', () => {
  it.each([0, 0.3, 0.99])('comes once on each day (UTC) when all is well, with chance %d', (chance) => {
    const days = asked(good, 30, () => chance).map(utcDay);
    expect(new Set(days).size).toBe(days.length);
    expect(days.length).toBeGreaterThanOrEqual(29);
  });

  it('comes at most four times a day when nothing works, and at least every second day', () => {
    for (const chance of [0, 0.5, 0.99]) {
      const times = asked(down, 20, () => chance);
      const perDay = times.map((at) => times.filter((other) => other >= at && other < at + DAY).length);
      expect(Math.max(...perDay)).toBeLessThanOrEqual(4);
      expect(Math.max(...times.slice(1).map((at, index) => at - times[index]!))).toBeLessThanOrEqual(
        1.5 * DAY,
      );
    }
  });

  it('is drawn anew each time, and the chance is not remembered', () => {
    const state = afterRegister(NEVER_ASKED, good, NOON);
    expect(nextRegister(state, NOON, () => 0.1, true)).not.toBe(nextRegister(state, NOON, () => 0.2, true));
    expect(Object.keys(state)).toEqual(Object.keys(NEVER_ASKED));
    expect(state.triedAt).toBe(NOON);
  });

  it('is no sooner than the site wants, and not years later', () => {
    const wait = (retryAfterMs: number) =>
      nextRegister(afterRegister(NEVER_ASKED, { ...down, retryAfterMs }, NOON), NOON, () => 0, true) - NOON;
    expect(wait(20 * 3_600_000)).toBe(20 * 3_600_000);
    expect(wait(400 * DAY)).toBe(7 * DAY);
  });

  it('survives a clock that was set back by years', () => {
    const state = afterRegister(NEVER_ASKED, good, NOON + 3000 * DAY);
    expect(nextRegister(state, NOON, () => 0.5, true) - NOON).toBeLessThan(10 * 60_000);
  });

  it('has no hurry where the browser does not allow it', () => {
    expect(nextRegister(NEVER_ASKED, NOON, () => 0, false) - NOON).toBeGreaterThanOrEqual(DAY / 2);
  });

  it('is not needed where there was an answer today', () => {
    const state = afterRegister(NEVER_ASKED, good, NOON);
    expect(hasToday(state, NOON + 3_600_000)).toBe(true);
    expect(hasToday(state, NOON + DAY)).toBe(false);
    expect(hasToday(afterRegister(NEVER_ASKED, down, NOON), NOON)).toBe(false);
  });
});

describe('what the reader is told', () => {
  const told = (state: RegisterState, { on = true, later = 0 } = {}) =>
    registerStatus(state, 3, { on, allowed: true, now: NOON + later });
  const current = afterRegister(NEVER_ASKED, good, NOON);

  it('is the feed’s words: off, nothing yet, current, no line, refused, too old', () => {
    expect(told(current, { on: false })).toMatchObject({ word: 'OFF' });
    expect(told(NEVER_ASKED)).toMatchObject({ word: 'EMPTY', day: null, checkedAt: null });
    expect(told(current)).toMatchObject({ word: 'CURRENT', day: '2026-11-20', documents: 3 });
    expect(told(afterRegister(current, down, NOON))).toMatchObject({
      word: 'OFFLINE',
      reason: 'no connection to the server',
      day: '2026-11-20',
    });
    const refused: RegisterOutcome = { kind: 'refused', reason: 'its answer cannot be read' };
    expect(told(afterRegister(current, refused, NOON))).toMatchObject({
      word: 'REFUSED',
      reason: 'its answer cannot be read',
    });
    expect(told(current, { later: 8 * DAY })).toMatchObject({ word: 'STALE' });
  });

  it('says why there is nothing yet, and when clocks differ', () => {
    expect(told(afterRegister(NEVER_ASKED, down, NOON))).toMatchObject({
      word: 'EMPTY',
      reason: 'no connection to the server',
    });
    const state = afterRegister(NEVER_ASKED, { ...good, clockDiffers: true }, NOON);
    expect(told(state)).toMatchObject({
      word: 'CURRENT',
      reason: expect.stringContaining('check your clock'),
    });
  });
});
