import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BlockScan, ScanMemo } from './block-scan.ts';

export type ScanOptions = {
  /** False: exact matches only. Default true. */
  fuzzy?: boolean;
  /** Words looked up before on this page; makes later blocks cheaper, never changes what is found. */
  memo?: ScanMemo;
};

/** All candidates of one block. Pure: the same text and lexicon give the same scan. */
export function scanBlock(text: string, _lexicon: Lexicon, _options: ScanOptions = {}): BlockScan {
  return { text, candidates: [] };
}
