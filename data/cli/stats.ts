/**
 * `npm run knowledge:stats`: what the knowledge base holds, and how it is sourced. `--json` for programs.
 */

import type { Source } from '../../src/knowledge/schema.ts';
import { dataRoot } from '../build/data-root.ts';
import { type Data, readData } from '../build/read-data.ts';
import { isPrimary } from '../lint/primary-hosts.ts';

type Counts = Record<string, number>;

const data = readData(dataRoot);
const stats = statistics(data);
if (process.argv.includes('--json')) console.log(JSON.stringify(stats));
else print(stats);

function statistics({ entities, threads, offices }: Data) {
  const records = [...entities.values()].map((record) => record.entity);
  const stories = [...threads.values()].map((record) => record.thread);
  const events = stories.flatMap((thread) => thread.events);
  const sources = [...records, ...stories].flatMap((record) => Object.values(record.sources) as Source[]);
  const addresses = new Map(sources.map((source) => [source.url, source]));
  const distinct = [...addresses.values()];
  return {
    entities: records.length,
    threads: stories.length,
    events: events.length,
    offices: offices.length,
    aliases: records.reduce(
      (sum, entity) => sum + 1 + (entity.aliases?.length ?? 0) + (entity.short?.length ?? 0),
      0,
    ),
    spanish: records.filter((entity) => entity.names?.es).length,
    byKind: countBy(records, (entity) => entity.kind),
    eventsByYear: countBy(events, (event) => event.date.slice(0, 4)),
    eventsByType: countBy(events, (event) => event.type),
    sources: distinct.length,
    primaryShare: share(distinct.filter((source) => isPrimary(source.url)).length, distinct.length),
    byBasis: countBy(distinct, (source) => source.basis),
    byPublisher: top(
      countBy(distinct, (source) => new URL(source.url).hostname.replace(/^www\./, '')),
      20,
    ),
    oldestChecks: records
      .map(({ id, checked }) => ({ id, checked }))
      .sort((a, b) => (a.checked < b.checked ? -1 : 1))
      .slice(0, 10),
  };
}

function print(stats: ReturnType<typeof statistics>): void {
  console.log(`${stats.entities} entities with ${stats.aliases} forms of names, ${stats.offices} offices`);
  console.log(`${stats.threads} threads with ${stats.events} events; ${stats.spanish} records in Spanish`);
  console.log(`${stats.sources} sources, ${(100 * stats.primaryShare).toFixed(0)} % primary documents`);
  for (const [title, counts] of Object.entries({
    'By kind': stats.byKind,
    'Events by year': stats.eventsByYear,
    'Events by type': stats.eventsByType,
    'Sources by basis': stats.byBasis,
    'Sources by publisher': stats.byPublisher,
  })) {
    console.log(`\n${title}`);
    for (const [key, count] of Object.entries(counts)) console.log(`  ${String(count).padStart(5)}  ${key}`);
  }
  console.log('\nOldest checks');
  for (const { id, checked } of stats.oldestChecks) console.log(`  ${checked}  ${id}`);
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Counts {
  const counts: Counts = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function top(counts: Counts, many: number): Counts {
  return Object.fromEntries(
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .slice(0, many),
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;
}
