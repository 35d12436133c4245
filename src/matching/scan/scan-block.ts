import type { Lexicon } from '../lexicon/lexicon.ts';
import { joinBrokenWords } from '../text/join-broken-words.ts';
import { arrangeCandidates } from './arrange-candidates.ts';
import type { BlockScan, ScanMemo } from './block-scan.ts';
import { findExact } from './find-exact.ts';
import type { Hit } from './follow-prefixes.ts';

export type ScanOptions = {
  /** False: exact matches only. Default true. */
  fuzzy?: boolean;
  /** Words looked up before on this page; makes later blocks cheaper, never changes what is found. */
  memo?: ScanMemo;
};

/** All candidates of one block. Pure: the same text and lexicon give the same scan. */
export function scanBlock(text: string, lexicon: Lexicon, _options: ScanOptions = {}): BlockScan {
  const hits = findExact(text, lexicon.views);
  addBrokenWords(text, lexicon, hits);
  return { text, candidates: hits.length === 0 ? [] : arrangeCandidates(text, hits, lexicon) };
}

/** Adds forms that run over a word cut at the end of a line ("Immi-⏎gration"). */
function addBrokenWords(text: string, lexicon: Lexicon, hits: Hit[]): void {
  const joined = joinBrokenWords(text);
  if (!joined) return;
  for (const hit of findExact(joined.text, lexicon.views)) {
    const start = joined.offsets[hit.start]!;
    const end = joined.offsets[hit.end - 1]! + 1;
    if (end - start > hit.end - hit.start) hits.push({ ...hit, start, end });
  }
}
