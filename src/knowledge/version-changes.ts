/** What is different between two versions of a feed, for people to read. */
import { canonicalJson } from '../lib/canonical-json.ts';
import { claimText } from './claim.ts';
import type { Bundle, Correction, Entity, Thread } from './schema.ts';

/** Parts of a record that readers see. */
const PARTS = ['name', 'summary', 'roles', 'status', 'facts', 'usage', 'related'] as const;
export type ChangedPart = (typeof PARTS)[number] | 'names';

type Named = { id: string; name: string };

export type VersionChanges = {
  from: { sequence: number; date: string };
  to: { sequence: number; date: string };
  added: Named[];
  removed: Named[];
  changed: (Named & { parts: ChangedPart[] })[];
  /** Events that were not there, newest first. */
  events: { date: string; what: string; thread: string }[];
  corrections: (Named & { on: string; note: string })[];
  /** How many there are of each, listed or not. */
  counts: { added: number; removed: number; changed: number; events: number; corrections: number };
};

/** Most lines of each kind that are listed; a version that changes more is read as a whole anyway. */
export const MAX_LISTED = 100;

/** The changes from one version to a later one. In: bundles with their records in the order of their ids. */
export function versionChanges(before: Bundle, after: Bundle): VersionChanges {
  const [old, now] = [byId(before.entities), byId(after.entities)];
  const added = after.entities.filter(({ id }) => !old.has(id)).map(named);
  const removed = before.entities.filter(({ id }) => !now.has(id) && !after.moved[id]).map(named);
  const changed = after.entities.flatMap((entity) => {
    const earlier = old.get(entity.id);
    const parts = earlier ? changedParts(earlier, entity) : [];
    return parts.length > 0 ? { ...named(entity), parts } : [];
  });
  const events = newEvents(before, after);
  const corrections = newCorrections(before, after);
  const all = { added, removed, changed, events, corrections };
  const count = (list: readonly unknown[]) => list.length;
  return {
    from: { sequence: before.sequence, date: before.date },
    to: { sequence: after.sequence, date: after.date },
    added: added.slice(0, MAX_LISTED),
    removed: removed.slice(0, MAX_LISTED),
    changed: changed.slice(0, MAX_LISTED),
    events: events.slice(0, MAX_LISTED),
    corrections: corrections.slice(0, MAX_LISTED),
    counts: {
      added: count(all.added),
      removed: count(all.removed),
      changed: count(all.changed),
      events: count(all.events),
      corrections: count(all.corrections),
    },
  };
}

/** What readers see of it that is another; a later day of checking or another source alone is no change. */
function changedParts(before: Entity, after: Entity): ChangedPart[] {
  const parts: ChangedPart[] = PARTS.filter((part) => shown(before[part]) !== shown(after[part]));
  const names = ({ aliases, short }: Entity) => canonicalJson([aliases ?? [], short ?? []]);
  return names(before) === names(after) ? parts : [...parts, 'names'];
}

/** A field without the keys of its sources. */
function shown(value: unknown): string {
  const list = Array.isArray(value) ? value : [value ?? null];
  return canonicalJson(list.map((item) => (isRecord(item) ? { ...item, source: null } : item)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function newEvents(before: Bundle, after: Bundle): VersionChanges['events'] {
  const key = (date: string, what: string) => `${date}\n${what}`;
  const known = new Set(before.threads.flatMap(({ events }) => events.map((one) => key(one.date, one.what))));
  const found = new Map<string, VersionChanges['events'][number]>();
  for (const { title, events } of after.threads) {
    for (const { date, what } of events) {
      if (!known.has(key(date, what))) found.set(key(date, what), { date, what, thread: title });
    }
  }
  return [...found.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function newCorrections(before: Bundle, after: Bundle): VersionChanges['corrections'] {
  const key = (id: string, { on, was }: Correction) => `${id} ${on} ${claimText(was)}`;
  const lists = (bundle: Bundle) => [
    ...bundle.entities.map((entity) => ({ ...named(entity), corrections: entity.corrections ?? [] })),
    ...bundle.threads.map((thread) => ({ ...titled(thread), corrections: thread.corrections ?? [] })),
  ];
  const known = new Set(
    lists(before).flatMap(({ id, corrections }) => corrections.map((one) => key(id, one))),
  );
  return lists(after).flatMap(({ id, name, corrections }) =>
    corrections.filter((one) => !known.has(key(id, one))).map(({ on, note }) => ({ id, name, on, note })),
  );
}

const named = ({ id, name }: Entity): Named => ({ id, name });
const titled = ({ id, title }: Thread): Named => ({ id, name: title });
const byId = (records: readonly Entity[]) => new Map(records.map((record) => [record.id, record]));
