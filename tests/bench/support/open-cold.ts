/** Run in a process of its own: prints the milliseconds of the very first opening of a lexicon file, and of its first scan. */
import { readFileSync } from 'node:fs';
import { openLexicon } from '../../../src/matching/lexicon/open-lexicon.ts';
import { scanBlock } from '../../../src/matching/scan/scan-block.ts';

const [lexiconFile = '', textFile = '', trusted = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(lexiconFile));
const blocks = readFileSync(textFile, 'utf8').split('\n\n');
const start = performance.now();
const lexicon = openLexicon(bytes, { trusted: trusted === 'trusted' });
const opened = performance.now();
for (const block of blocks) scanBlock(block, lexicon);
const scanned = performance.now();
console.log(JSON.stringify({ open: opened - start, scan: scanned - opened }));
