import { resolveInSteps } from '../matching/annotate.ts';
import type { Lexicon } from '../matching/lexicon/lexicon.ts';
import type { BlockScan } from '../matching/scan/block-scan.ts';
import { addFuzzy, createScanMemo, scanBlock } from '../matching/scan/scan-block.ts';
import type { Matcher } from './reading.ts';

/** The matching engine over one lexicon, for one page: words looked up once are remembered until the page goes. */
export function createMatcher(lexicon: Lexicon): Matcher {
  const memo = createScanMemo();
  const complete = new WeakSet<BlockScan>();
  return {
    scan: (text) => scanBlock(text, lexicon, { fuzzy: false, memo }),
    complete: (scan) => {
      if (complete.has(scan)) return scan;
      const whole = addFuzzy(scan, lexicon, memo);
      complete.add(whole);
      return whole;
    },
    resolve: (scans, roles, context) => resolveInSteps(scans, roles, lexicon, context),
  };
}
