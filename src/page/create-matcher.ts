import { resolveBlocks } from '../matching/annotate.ts';
import type { Lexicon } from '../matching/lexicon/lexicon.ts';
import { createScanMemo, scanBlock } from '../matching/scan/scan-block.ts';
import type { Matcher } from './reading.ts';

/** The matching engine over one lexicon, for one page: words looked up once are remembered until the page goes. */
export function createMatcher(lexicon: Lexicon): Matcher {
  const memo = createScanMemo();
  return {
    scan: (text) => scanBlock(text, lexicon, { memo }),
    resolve: (scans, roles, context) => resolveBlocks(scans, roles, lexicon, context),
  };
}
