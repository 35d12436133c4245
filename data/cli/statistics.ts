import type { Source } from '../../src/knowledge/schema.ts';
import type { Data } from '../build/read-data.ts';
import { isPrimary } from '../lint/primary-hosts.ts';
import { isWeak } from '../lint/weak-sources.ts';

export type Counts = Record<string, number>;

/** Kinds of sources: documents of the bodies themselves, reports about them, pages that never stand alone. */
export const SOURCE_KINDS = ['primary', 'report', 'weak'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What `npm run knowledge:stats` tells. Shares are 0 to 1, to three places. */
export type Statistics = ReturnType<typeof statistics>;

/** Publishers and records named singly at most. */
const PUBLISHERS = 25;
const OLDEST = 10;

/** Counts what the records hold and how they are sourced. An address counts once, however many records name it. */
export function statistics({ entities, threads, offices }: Data) {
  const records = [...entities.values()].map((record) => record.entity);
  const stories = [...threads.values()].map((record) => record.thread);
  const events = stories.flatMap((thread) => thread.events);
  const all: Source[] = [...records, ...stories].flatMap((record) => Object.values(record.sources));
  const distinct = [...new Map(all.map((source) => [source.url, source])).values()];
  const kinds = countBy(distinct, sourceKind);
  return {
    entities: records.length,
    threads: stories.length,
    events: events.length,
    offices: offices.length,
    forms: records.reduce(
      (sum, entity) => sum + 1 + (entity.aliases?.length ?? 0) + (entity.short?.length ?? 0),
      0,
    ),
    relations: records.reduce((sum, entity) => sum + (entity.related?.length ?? 0), 0),
    spanish: records.filter((entity) => entity.names?.es).length,
    byKind: countBy(records, (entity) => entity.kind),
    eventsByYear: countBy(events, (event) => event.date.slice(0, 4)),
    eventsByType: countBy(events, (event) => event.type),
    sources: distinct.length,
    sourcesByKind: kinds,
    sourcesByBasis: countBy(distinct, (source) => source.basis),
    sourcesByPublisher: most(
      countBy(distinct, (source) => source.publisher),
      PUBLISHERS,
    ),
    primaryShare: share(kinds.primary ?? 0, distinct.length),
    oldestChecks: [...records, ...stories]
      .map(({ id, checked }) => ({ id, checked }))
      .sort((a, b) => (a.checked === b.checked ? (a.id < b.id ? -1 : 1) : a.checked < b.checked ? -1 : 1))
      .slice(0, OLDEST),
  };
}

/** Which of the three a source is, by its host. */
export function sourceKind(source: Source): SourceKind {
  if (isPrimary(source.url)) return 'primary';
  return isWeak(source) ? 'weak' : 'report';
}

/** How many items have each key, by key. */
function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function most(counts: Counts, many: number): Counts {
  return Object.fromEntries(
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .slice(0, many),
  );
}

/** `part` of `whole`, to three places; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;
}
