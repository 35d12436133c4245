import { findFuzzy } from '../fuzzy/find-fuzzy.ts';
import { newPageWords, type PageWords } from '../fuzzy/page-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readWords } from '../text/read-words.ts';
import { type RepairedText, repairWords } from '../text/repair-words.ts';
import { arrangeCandidates } from './arrange-candidates.ts';
import type { BlockScan, Candidate, ScanMemo } from './block-scan.ts';
import type { Hit } from './check-forms.ts';
import { findExact } from './find-exact.ts';

export type ScanOptions = {
  /** False: exact matches only. Default true. */
  fuzzy?: boolean;
  /** Words looked up before on this page; makes later blocks cheaper, never changes what is found. */
  memo?: ScanMemo;
};

/** All candidates of one block. Pure: the same text and lexicon give the same scan. */
export function scanBlock(text: string, lexicon: Lexicon, options: ScanOptions = {}): BlockScan {
  const memo = options.memo ?? createScanMemo();
  const overRepairs = repairWords(text).flatMap((repaired) => findOverRepairs(repaired, lexicon, memo));
  const hits = [...findExact(readInto(memo, text), lexicon.views), ...overRepairs];
  const exact: BlockScan = {
    text,
    candidates: hits.length === 0 ? [] : arrangeCandidates(text, hits, lexicon),
  };
  return options.fuzzy === false ? exact : addFuzzy(exact, lexicon, memo);
}

/** The scan of a block by exact matches, with what is misspelt in it: the same object where nothing is. */
export function addFuzzy(exact: BlockScan, lexicon: Lexicon, memo: ScanMemo): BlockScan {
  const fuzzy = findFuzzy(readInto(memo, exact.text), exact.candidates, lexicon, memo);
  return fuzzy.length === 0 ? exact : { text: exact.text, candidates: withFuzzy(exact.candidates, fuzzy) };
}

/** The words of a block; those of the block that was read last are still there. */
function readInto(memo: ScanMemo, text: string): PageWords {
  if (memo.page.text !== text) memo.page = readWords(text, memo.page, newPageWords);
  return memo.page;
}

/** Forms that run over a damaged place ("Immi-⏎gration", "RileyAct"): there the lengths before and after repair differ. */
function findOverRepairs(repaired: RepairedText, lexicon: Lexicon, memo: ScanMemo): Hit[] {
  const hits: Hit[] = [];
  for (const hit of findExact(readInto(memo, repaired.text), lexicon.views)) {
    const start = repaired.offsets[hit.start]!;
    const end = repaired.offsets[hit.end - 1]! + 1;
    if (end - start !== hit.end - hit.start) hits.push({ ...hit, start, end });
  }
  return hits;
}

/** Both in one order; a fuzzy candidate takes the place of the exact ones inside it. */
function withFuzzy(exact: readonly Candidate[], fuzzy: readonly Candidate[]): Candidate[] {
  const replaced = new Set(fuzzy.flatMap((candidate) => candidate.inside));
  return [...exact.filter((candidate) => !replaced.has(candidate)), ...fuzzy].sort(
    (a, b) => a.start - b.start,
  );
}

/** Memory of the fuzzy pass for one page and one lexicon. */
export function createScanMemo(): ScanMemo {
  return { words: new Map(), page: newPageWords(0) };
}
