import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BlockScan, Candidate } from '../scan/block-scan.ts';
import { citationsOf } from './cited.ts';
import { scanName } from './scan-name.ts';

/**
 * Candidates for state bills that are written as no record lists them: "SB0478" and "S.B. 478" mean what "SB 478" does.
 * Which state's bill it is, place and date decide as for any shared name.
 */
export function writtenBills(scan: BlockScan, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, canonical, link, bill } of citationsOf(scan)) {
    if (link || bill) continue;
    const listed = scanName(canonical, lexicon);
    if (!listed || listed.end - listed.start < canonical.length) continue;
    found.push({ ...listed, start, end, text: scan.text.slice(start, end), inside: [] });
  }
  return found;
}
