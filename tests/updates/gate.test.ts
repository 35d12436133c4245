/** The quick column of the goals in docs/reliability.md; `npm run soak` runs the long one. */
import { describe, expect, it } from 'vitest';
import { editDay, editsOfDay } from '../soak/edit-day.ts';
import { runHostileBundles } from '../soak/hostile-bundles.ts';
import { FAULTS, runNetworkFaults } from '../soak/network-faults.ts';
import { seededRandom } from '../soak/random.ts';
import { runReplay } from '../soak/replay.ts';
import { runTraffic } from '../soak/traffic.ts';
import { sampleBundle } from './rig/sample-bundle.ts';

describe('goals', { timeout: 60_000 }, () => {
  it('G3: after 300 faults of 16 kinds on 5 files nothing is lost and nothing is stuck', async () => {
    expect(Object.keys(FAULTS)).toHaveLength(16);
    expect(await runNetworkFaults(60, 5, 1)).toEqual({ sequences: 60, faults: 300, lost: 0, stuck: 0 });
  });

  it('G4: 2,000 of 2,000 hostile bundles are refused, 100 of 100 good ones are taken', () => {
    const missed: string[] = [];
    const report = runHostileBundles(2000, 1, (flaw, text) => missed.push(`${flaw}: ${text.slice(0, 200)}`));
    expect(missed).toEqual([]);
    expect(report).toEqual({ hostile: 2000, rejected: 2000, good: 100, accepted: 100, polluted: 0 });
  });

  it('G11: 30 versions, 435 pairs, all byte-identical', () => {
    const report = runReplay(sampleBundle(1, { records: 200 }), 30, 30, 1);
    expect(report).toEqual({ versions: 30, pairs: 435, different: 0 });
  });

  it('G8: a check without news is small, and a day costs a small part of a full file', () => {
    const report = runTraffic(sampleBundle(1, { records: 1500 }), 60, 1);
    expect(report.noChange).toBeLessThanOrEqual(1500);
    expect(report.twentyRecords).toBeLessThanOrEqual(8000);
    expect(report.meanOfDay).toBeLessThan(report.full / 4);
  });

  it('the made-up days are those of a busy beat', () => {
    const random = seededRandom(1);
    const year = Array.from({ length: 365 }, (_, day) => editsOfDay(day, random));
    expect(year.filter((edits) => edits === 0).length).toBeGreaterThan(30);
    expect(Math.max(...year)).toBe(40);
    const next = editDay(sampleBundle(1), 3, '2026-12-01', random);
    expect(next.sequence).toBe(2);
  });
});
