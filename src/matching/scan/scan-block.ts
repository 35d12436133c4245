import { findFuzzy } from '../fuzzy/find-fuzzy.ts';
import { newPageWords } from '../fuzzy/page-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { repairWords } from '../text/repair-words.ts';
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
  const hits = findExact(text, lexicon.views);
  addRepaired(text, lexicon, hits);
  const exact: BlockScan = {
    text,
    candidates: hits.length === 0 ? [] : arrangeCandidates(text, hits, lexicon),
  };
  return options.fuzzy === false ? exact : addFuzzy(exact, lexicon, options.memo ?? createScanMemo());
}

/** The scan of a block by exact matches, with what is misspelt in it: the same object where nothing is. */
export function addFuzzy(exact: BlockScan, lexicon: Lexicon, memo: ScanMemo): BlockScan {
  const fuzzy = findFuzzy(exact.text, exact.candidates, lexicon, memo);
  return fuzzy.length === 0 ? exact : { text: exact.text, candidates: withFuzzy(exact.candidates, fuzzy) };
}

/** Adds forms that run over a damaged place ("Immi-⏎gration", "RileyAct"): there the lengths before and after repair differ. */
function addRepaired(text: string, lexicon: Lexicon, hits: Hit[]): void {
  const repaired = repairWords(text);
  if (!repaired) return;
  for (const hit of findExact(repaired.text, lexicon.views)) {
    const start = repaired.offsets[hit.start]!;
    const end = repaired.offsets[hit.end - 1]! + 1;
    if (end - start !== hit.end - hit.start) hits.push({ ...hit, start, end });
  }
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
