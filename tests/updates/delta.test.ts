import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../src/knowledge/schema.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { applyDelta, type Delta, makeDelta } from '../../src/updates/delta.ts';
import { fakeBundle, fakeEntity } from '../support/records.ts';
import { sampleBundle } from './rig/sample-bundle.ts';

/** A history of a feed: each version keeps, changes, drops and adds records of the one before. */
const history = fc
  .array(
    fc.dictionary(
      fc.integer({ min: 0, max: 30 }).map((id) => `record-${id}`),
      fc.integer({ min: 0, max: 3 }),
    ),
    {
      minLength: 2,
      maxLength: 8,
    },
  )
  .map((versions) =>
    versions.map((records, index) =>
      fakeBundle({
        sequence: index + 1,
        entities: Object.entries(records)
          .map(([id, text]) => fakeEntity({ id, summary: `Text ${text}.` }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
        moved: index % 2 ? { old: 'record-1' } : {},
      }),
    ),
  );

describe('U10: deltas', () => {
  it('any path from any version gives the newest one, byte for byte', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(), { maxLength: 6 }), (versions, picks) => {
        const last = versions.length - 1;
        const stops = [...new Set(picks.map((pick) => pick % versions.length))].sort((a, b) => a - b);
        let current: Bundle | null = versions[stops[0] ?? 0]!;
        for (const stop of [...stops.slice(1), last]) {
          if (stop > current!.sequence - 1)
            current = applyDelta(current!, makeDelta(current!, versions[stop]!));
        }
        expect(canonicalJson(current)).toBe(canonicalJson(versions[last]));
      }),
      { numRuns: 300 },
    );
  });

  it('a delta holds only the records that changed', () => {
    const delta = makeDelta(sampleBundle(1, { records: 500 }), sampleBundle(2, { records: 500, edited: 2 }));
    expect(delta.entities.change.map((entity) => entity.id)).toEqual(['record-0000', 'record-0001']);
    expect(delta.entities.add).toEqual([]);
    expect(delta.threads).toEqual({ add: [], change: [], drop: [] });
  });

  const base = sampleBundle(4);
  const good = makeDelta(base, sampleBundle(5, { records: 7 }));
  const misfits: [string, Delta][] = [
    ['another base', { ...good, from: 3 }],
    ['a loop', { ...good, to: 4 }],
    ['a step back', { ...good, to: 2 }],
    ['an absent record dropped', { ...good, entities: { ...good.entities, drop: ['nobody'] } }],
    [
      'an absent record changed',
      { ...good, entities: { ...good.entities, change: [fakeEntity({ id: 'nobody' })] } },
    ],
    ['a present record added', { ...good, entities: { ...good.entities, add: [base.entities[0]!] } }],
    [
      'a record dropped twice',
      { ...good, entities: { ...good.entities, drop: ['record-0003', 'record-0003'] } },
    ],
  ];
  it('the delta that fits is applied', () => expect(applyDelta(base, good)).not.toBeNull());
  for (const [name, delta] of misfits) {
    it(`is not applied: ${name}`, () => expect(applyDelta(base, delta)).toBeNull());
  }
});
