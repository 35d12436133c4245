import { existsSync, readdirSync } from 'node:fs';
import type { Bundle } from '../../src/knowledge/schema.ts';
import { annotateText } from './annotate-text.ts';
import { findNames } from './find-names.ts';
import { readGold } from './gold.ts';
import type { Knowledge } from './open-knowledge.ts';
import { readTexts } from './read-texts.ts';
import { createReferents } from './referents.ts';
import { share } from './statistics.ts';

/**
 * How much of a corpus the records know. With a gold standard (gold.jsonl): mentions that must be explained, and those
 * whose referent has a record. Without: capitalised names, and those that are linked.
 */
export type CorpusCoverage = {
  texts: number;
  basis: 'gold' | 'names';
  /** What was counted, and how much of it the records know. */
  wanted: number;
  known: number;
  /** known / wanted, 0 to 1, to three places. */
  share: number;
  /** What they do not know, most frequent first, at most 20. */
  unknown: { name: string; count: number }[];
};

const UNKNOWN_SHOWN = 20;

/** Reads the texts of `folder`. Throws when there are none. */
export function corpusCoverage(folder: string, knowledge: Knowledge): CorpusCoverage {
  return existsSync(`${folder}/gold.jsonl`) ? ofGold(folder, knowledge.bundle) : ofNames(folder, knowledge);
}

function ofGold(folder: string, bundle: Bundle): CorpusCoverage {
  const referents = createReferents(bundle);
  const articles = readGold(folder);
  const wanted = articles.flatMap(({ mentions }) => mentions.filter(({ grade }) => grade === 'A'));
  const unknown = wanted.filter(({ name, kind }) => referents.idsOf(name, kind).size === 0);
  return result(
    'gold',
    articles.length,
    wanted.length,
    unknown.map(({ name }) => name),
  );
}

function ofNames(folder: string, { lexicon }: Knowledge): CorpusCoverage {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|html?)$/i.test(name));
  if (files.length === 0) throw new Error(`${folder} has no texts (.txt, .html).`);
  const texts = files.flatMap((name) => readTexts(`${folder}/${name}`));
  const unknown: string[] = [];
  let wanted = 0;
  for (const text of texts) {
    const { annotations } = annotateText(text, lexicon, { date: null, all: true, explain: false });
    for (const block of text.blocks) {
      for (const name of findNames(block.text)) {
        const [start, end] = [name.start + block.start, name.end + block.start];
        wanted++;
        if (!annotations.some((known) => known.start < end && start < known.end)) unknown.push(name.text);
      }
    }
  }
  return result('names', texts.length, wanted, unknown);
}

function result(
  basis: CorpusCoverage['basis'],
  texts: number,
  wanted: number,
  names: readonly string[],
): CorpusCoverage {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const unknown = [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, UNKNOWN_SHOWN);
  const known = wanted - names.length;
  return { texts, basis, wanted, known, share: share(known, wanted), unknown };
}
