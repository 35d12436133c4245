/** The difference between two bundles, record by record: put together with the old bundle it gives the new one, byte for byte. */
import * as v from 'valibot';
import { isoDay, recordId } from '../knowledge/primitives.ts';
import { addedAliases, type Bundle, bundle, entity, office, thread } from '../knowledge/schema.ts';
import { canonicalJson } from '../lib/canonical-json.ts';

const fieldChanges = v.strictObject({
  id: recordId,
  set: v.record(v.string(), v.unknown()),
  unset: v.array(v.string()),
});
type FieldChanges = v.InferOutput<typeof fieldChanges>;

function changesOf<T>(record: v.GenericSchema<unknown, T>) {
  return v.strictObject({
    /** Records that the old bundle does not have. */
    add: v.array(record),
    /** Fields of records that it has, as they are now, and names of fields that are gone. */
    change: v.array(fieldChanges),
    /** Ids of records that are gone. */
    drop: v.array(recordId),
  });
}

export const delta = v.strictObject({
  type: v.literal('delta'),
  from: v.number(),
  to: v.number(),
  date: isoDay,
  entities: changesOf(entity),
  threads: changesOf(thread),
  offices: changesOf(office),
  /** The whole map, where it changed. */
  moved: v.optional(bundle.entries.moved),
  /** The same; empty where the new version has none. */
  aliases: v.optional(addedAliases),
});
export type Delta = v.InferOutput<typeof delta>;

type Changes<T> = { add: T[]; change: FieldChanges[]; drop: string[] };

/** The delta from `base` to `next`. Both have their records in the order of their ids. */
export function makeDelta(base: Bundle, next: Bundle): Delta {
  const moved = canonicalJson(base.moved) === canonicalJson(next.moved) ? {} : { moved: next.moved };
  const [before, aliases] = [base.aliases ?? {}, next.aliases ?? {}];
  return {
    type: 'delta',
    from: base.sequence,
    to: next.sequence,
    date: next.date,
    entities: difference(base.entities, next.entities),
    threads: difference(base.threads, next.threads),
    offices: difference(base.offices, next.offices),
    ...moved,
    ...(canonicalJson(before) === canonicalJson(aliases) ? {} : { aliases }),
  };
}

type Named = { id: string };

function difference<T extends Named>(base: readonly T[], next: readonly T[]): Changes<T> {
  const before = new Map(base.map((record) => [record.id, record]));
  const after = new Set(next.map((record) => record.id));
  return {
    add: next.filter((record) => !before.has(record.id)),
    change: next.flatMap((record) => {
      const old = before.get(record.id);
      return old ? (fieldDifference(old, record) ?? []) : [];
    }),
    drop: base.map((record) => record.id).filter((id) => !after.has(id)),
  };
}

/** Null when nothing changed. */
function fieldDifference(old: Named, now: Named): FieldChanges | null {
  const [before, after] = [fieldsOf(old), fieldsOf(now)];
  const set = [...after].filter(
    ([name, value]) => canonicalJson(before.get(name) ?? null) !== canonicalJson(value),
  );
  const unset = [...before.keys()].filter((name) => !after.has(name)).sort();
  return set.length + unset.length === 0 ? null : { id: now.id, set: Object.fromEntries(set), unset };
}

function fieldsOf(record: Named): Map<string, unknown> {
  return new Map(Object.entries(record).filter(([, value]) => value !== undefined));
}

/**
 * The bundle that a delta makes of its base; null when the delta does not fit it: another base, a record added
 * that is there, changed or dropped that is not, or nothing changed at all.
 */
export function applyDelta(base: Bundle, change: Delta): Bundle | null {
  if (change.from !== base.sequence || change.to <= change.from) return null;
  const entities = patch(base.entities, change.entities);
  const threads = patch(base.threads, change.threads);
  const offices = patch(base.offices, change.offices);
  if (!entities || !threads || !offices) return null;
  const moved = change.moved ?? base.moved;
  const aliases = change.aliases ?? base.aliases ?? {};
  return {
    format: 1,
    sequence: change.to,
    date: change.date,
    entities,
    threads,
    offices,
    moved,
    ...(Object.keys(aliases).length === 0 ? {} : { aliases }),
  };
}

function patch<T extends Named>(base: readonly T[], { add, change, drop }: Changes<T>): T[] | null {
  const records = new Map(base.map((record) => [record.id, record]));
  for (const id of drop) if (!records.delete(id)) return null;
  for (const { id, set, unset } of change) {
    const old = records.get(id);
    if (!old) return null;
    const fields = Object.entries({ ...old, ...set }).filter(([name]) => !unset.includes(name));
    // Another id would be another record. The whole result is checked against the schema afterwards.
    records.set(id, { ...Object.fromEntries(fields), id } as T);
  }
  for (const record of add) {
    if (records.has(record.id)) return null;
    records.set(record.id, record);
  }
  return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
