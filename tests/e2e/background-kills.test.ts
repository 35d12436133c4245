import { describe, expect, it } from 'vitest';
import { runKillRounds } from './rig/kill-rounds.ts';

/** A few of the kills that `npm run soak` makes many of; see docs/reliability.md, goal G1. */
const ROUNDS = 3;

describe.each(['chromium', 'firefox'] as const)('W2: %s killed without warning', (name) => {
  it('loses nothing that was said to be saved, and keeps one whole version', async () => {
    const random = seeded(7);
    const report = await runKillRounds(name, ROUNDS, random);
    expect(report).toMatchObject({ kills: ROUNDS, lost: 0, torn: 0 });
    expect(report.acknowledged).toBeGreaterThan(ROUNDS);
  }, 120_000);
});

/** The same numbers from the same seed (a linear congruential generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
