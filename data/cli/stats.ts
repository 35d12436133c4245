/**
 * `npm run knowledge:stats [-- --corpus DIR] [--json]`: what the knowledge base holds, how it is sourced, and how much
 * of a folder of texts it knows.
 */
import { parseArgs } from 'node:util';
import { dataRoot } from '../build/data-root.ts';
import { readData } from '../build/read-data.ts';
import { type CorpusCoverage, corpusCoverage } from './corpus-coverage.ts';
import { openKnowledge } from './open-knowledge.ts';
import { type Counts, type Statistics, statistics } from './statistics.ts';

function main(): void {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, corpus: { type: 'string' } } });
  const stats = statistics(readData(dataRoot));
  const corpus = values.corpus === undefined ? undefined : corpusCoverage(values.corpus, openKnowledge());
  if (values.json) {
    console.log(JSON.stringify({ ...stats, ...(corpus && { corpus }) }));
    return;
  }
  print(stats);
  if (corpus) printCorpus(corpus);
}

function print(stats: Statistics): void {
  const { entities, forms, offices, threads, events, relations, spanish, sources } = stats;
  console.log(
    `${entities} entities with ${forms} forms of names, ${offices} offices, ${relations} relations`,
  );
  console.log(`${threads} threads with ${events} events; ${spanish} records in Spanish`);
  console.log(`${sources} sources, ${percent(stats.primaryShare)} primary documents`);
  printCounts('By kind', stats.byKind);
  printCounts('Events by year', stats.eventsByYear);
  printCounts('Events by type', stats.eventsByType);
  printCounts('Sources by kind', stats.sourcesByKind);
  printCounts('Sources by basis', stats.sourcesByBasis);
  printCounts('Sources by publisher', stats.sourcesByPublisher);
  console.log('\nOldest checks');
  for (const { id, checked } of stats.oldestChecks) console.log(`  ${checked}  ${id}`);
}

function printCorpus({ texts, basis, wanted, known, share, unknown }: CorpusCoverage): void {
  const what = basis === 'gold' ? 'mentions that must be explained' : 'names';
  console.log(`\nCorpus: ${texts} texts, ${known} of ${wanted} ${what} known (${percent(share)})`);
  printCounts('Not known', Object.fromEntries(unknown.map(({ name, count }) => [name, count])));
}

function printCounts(title: string, counts: Counts): void {
  console.log(`\n${title}`);
  for (const [key, count] of Object.entries(counts)) console.log(`  ${String(count).padStart(5)}  ${key}`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
