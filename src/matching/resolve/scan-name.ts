import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate, ScanMemo } from '../scan/block-scan.ts';
import { createScanMemo, scanBlock } from '../scan/scan-block.ts';

/** Names are many and short: the room that their words take is made once. */
const memos = new WeakMap<Lexicon, ScanMemo>();

/** The first candidate of a name that resolution spells out itself ("8 U.S.C. § 1357"); undefined without one. */
export function scanName(name: string, lexicon: Lexicon): Candidate | undefined {
  let memo = memos.get(lexicon);
  if (!memo) {
    memo = createScanMemo();
    memos.set(lexicon, memo);
  }
  return scanBlock(name, lexicon, { fuzzy: false, memo }).candidates[0];
}
