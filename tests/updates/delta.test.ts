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
          .map(([id, text]) =>
            fakeEntity({ id, summary: `Text ${text}.`, ...(text % 2 ? { short: ['Short'] } : {}) }),
          )
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
        moved: index % 2 ? { old: 'record-1' } : {},
        ...(index % 3 ? { aliases: { 'main:agency': [`Name ${index}`] } } : {}),
      }),
    ),
  );

describe('U10: deltas', { timeout: 30_000 }, () => {
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

  it('a delta holds only the fields of the records that changed', () => {
    const delta = makeDelta(sampleBundle(1, { records: 500 }), sampleBundle(2, { records: 500, edited: 2 }));
    expect(delta.entities.change).toEqual([
      { id: 'record-0000', set: { summary: 'As published in version 2.' }, unset: [] },
      { id: 'record-0001', set: { summary: 'As published in version 2.' }, unset: [] },
    ]);
    expect(delta.entities.add).toEqual([]);
    expect(delta.threads).toEqual({ add: [], change: [], drop: [] });
  });

  it('a field that is gone is gone, and an id is never changed', () => {
    const old = sampleBundle(4);
    const next = { ...old, sequence: 5, entities: old.entities.map((one) => ({ ...one, facts: [] })) };
    const back = { ...old, sequence: 6 };
    expect(canonicalJson(applyDelta(next, makeDelta(next, back)))).toBe(canonicalJson(back));
    const renamed = makeDelta(old, next);
    renamed.entities.change[0]!.set.id = 'record-0003';
    expect(applyDelta(old, renamed)!.entities.map((one) => one.id)).toEqual(
      old.entities.map((one) => one.id),
    );
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
      { ...good, entities: { ...good.entities, change: [{ id: 'nobody', set: {}, unset: [] }] } },
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
