/** Run in a process of its own: prints the milliseconds of the very first opening of a lexicon file, and of its first scan. */
import { readFileSync } from 'node:fs';
import { openLexicon } from '../../../src/matching/lexicon/open-lexicon.ts';
import { openTrustedLexicon } from '../../../src/matching/lexicon/open-trusted-lexicon.ts';
import { createScanMemo, scanBlock } from '../../../src/matching/scan/scan-block.ts';

const [lexiconFile = '', textFile = '', trusted = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(lexiconFile));
const blocks = readFileSync(textFile, 'utf8').split('\n\n');
const start = performance.now();
const lexicon = (trusted === 'trusted' ? openTrustedLexicon : openLexicon)(bytes);
const open = performance.now() - start;
// The processor's clock is too coarse for the opening and fit for the scan, which others would interrupt.
const opened = process.threadCpuUsage();
const memo = createScanMemo();
for (const block of blocks) scanBlock(block, lexicon, { memo });
const { user, system } = process.threadCpuUsage(opened);
console.log(JSON.stringify({ open, scan: (user + system) / 1000 }));
