import type { Bundle } from '../../knowledge/schema.ts';
import { readCitation } from '../citations/find-citations.ts';
import { buildFuzzyTables } from '../fuzzy/build-fuzzy-tables.ts';
import { packWords } from '../words/pack-words.ts';
import { buildScanTables } from './build-scan-tables.ts';
import { collectForms } from './collect-forms.ts';
import { groupForms } from './group-forms.ts';
import { RECORDS_A_BLOCK } from './layout.ts';
import { mergeBundles, packRecords } from './records.ts';
import { writeLexicon } from './write-lexicon.ts';

/**
 * Compiles bundles (the first wins where an id is in several) to the binary that `openLexicon` opens. The same bundles
 * give the same bytes. Throws a RangeError when there is more than the format holds (two million forms).
 */
export function compileLexicon(bundles: readonly Bundle[]): Uint8Array<ArrayBuffer> {
  const { entities, offices } = mergeBundles(bundles);
  const groups = groupForms(collectForms(entities, offices));
  const tables = buildScanTables(groups);
  const fuzzy = buildFuzzyTables(
    tables.ordered,
    (entity) => entities[entity]!.kind === 'person',
    prose(bundles),
  );
  const records = packRecords(entities, offices);
  return writeLexicon({
    numbers: {
      entities: entities.length,
      offices: offices.length,
      forms: groups.length,
      capitalShift: tables.capitalShift,
      lowerShift: tables.lowerShift,
    },
    sections: {
      firstWords: tables.firstWords,
      slots: tables.slots,
      slotForms: tables.slotForms,
      verify: tables.verify,
      verifyHigh: tables.verifyHigh,
      targets: tables.targets,
      meanings: tables.meanings,
      shapes: tables.shapes,
      uses: tables.uses,
      ...fuzzy,
      ...textSections(records.entities, records.offices),
      wordLists: encode(JSON.stringify(packWords())),
      shared: encode(JSON.stringify({ dates: tables.dates, citations: citationIndex(entities) })),
    },
  });
}

/** Citation → index of the first entity that has it. */
function citationIndex(entities: readonly { citations?: string[] | undefined }[]): Record<string, number> {
  const index = new Map<string, number>();
  entities.forEach(({ citations }, entity) => {
    for (const citation of citations ?? []) {
      for (const key of citationKeys(citation)) if (!index.has(key)) index.set(key, entity);
    }
  });
  return Object.fromEntries([...index].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function textSections(entities: readonly string[], offices: readonly string[]) {
  const lines = [...entities, ...offices].map((json) => encode(`${json}\n`));
  const records = new Uint8Array(lines.reduce((sum, line) => sum + line.length, 0));
  const recordBlocks: number[] = [];
  let offset = 0;
  lines.forEach((line, index) => {
    if (index % RECORDS_A_BLOCK === 0) recordBlocks.push(offset);
    records.set(line, offset);
    offset += line.length;
  });
  return { recordBlocks: Uint32Array.from(recordBlocks), records };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Sentences of the bundles. */
function* prose(bundles: readonly Bundle[]): Iterable<string> {
  for (const { entities, threads } of bundles) {
    for (const entity of entities) yield entity.summary;
    for (const thread of threads) for (const event of thread.events) yield event.what;
  }
}

/**
 * A citation as written, without its year, and as the grammar would write it: "567 U.S. 387 (2012)" is "567 U.S.
 * 387".
 */
function citationKeys(citation: string): Set<string> {
  const bare = citation.replace(/ \(\d{4}\)$/, '');
  return new Set([citation, bare, readCitation(bare)?.canonical ?? bare]);
}
