import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fromBase64, toBase64 } from '../../src/lib/base64.ts';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { createScanMemo, scanBlock } from '../../src/matching/scan/scan-block.ts';
import type { Figure, Section } from './support/figure.ts';
import { generateBundle } from './support/generate-lexicon.ts';
import { generateBlocks, generateText } from './support/generate-text.ts';
import { measureTogether, median } from './support/measure.ts';

const RUNS = 9;
const ARTICLE_LENGTH = 60_000;

/** What a page pays before the first word is read. */
export const lexiconOpen: Section = {
  id: 'lexicon-open',
  question: 'How long does a fresh process take to open the lexicon, and what does it keep in memory?',
  run() {
    const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
    try {
      return [
        ...coldFigures(folder, '10k', 10_000, 1, 0.3),
        ...coldFigures(folder, '100k', 100_000, 2, 0.7),
        ...warmFigures(),
        heapFigure(),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function coldFigures(folder: string, name: string, forms: number, bar: number, stretch: number): Figure[] {
  const bundle = generateBundle(forms);
  const lexicon = join(folder, `${name}.bin`);
  const text = join(folder, 'text.txt');
  writeFileSync(lexicon, compileLexicon([bundle]));
  writeFileSync(text, generateText(bundle, ARTICLE_LENGTH));
  const script = new URL('./support/open-cold.ts', import.meta.url).pathname;
  const runs = (...options: string[]) =>
    Array.from(
      { length: RUNS },
      () =>
        JSON.parse(
          execFileSync(process.execPath, [script, lexicon, text, ...options], { encoding: 'utf8' }),
        ) as Run,
    );
  const trusted = runs('trusted');
  return [
    {
      what: `open, first call in a fresh process, as the page does, ${name}`,
      value: median(trusted.map((run) => run.open)),
      unit: 'ms',
      bar: { most: bar },
      stretch,
    },
    {
      what: `the same with the checksum of all bytes, ${name}`,
      value: median(runs().map((run) => run.open)),
      unit: 'ms',
    },
    {
      what: `first scan of that article, exact and fuzzy, cold code, ${name}`,
      value: median(trusted.map((run) => run.scan)),
      unit: 'ms',
    },
  ];
}

type Run = { open: number; scan: number };

/** Against building the same from what a developer would store. */
function warmFigures(): Figure[] {
  const bundle = generateBundle(10_000);
  const bytes = compileLexicon([bundle]);
  const base64 = toBase64(bytes);
  const json = JSON.stringify(bundle);
  const times = measureTogether({
    open: () => openLexicon(bytes),
    base64: () => openLexicon(fromBase64(base64)),
    compile: () => compileLexicon([JSON.parse(json)]),
  });
  return [
    { what: 'open again, 10k', value: times.ms('open'), unit: 'ms' },
    { what: 'from base64 text, 10k', value: times.ms('base64'), unit: 'ms' },
    {
      what: 'compiling from JSON takes longer than opening, 10k',
      value: times.ratio('compile', 'open'),
      unit: 'x',
    },
  ];
}

/**
 * What stays after an article was scanned: the binary, what was decoded from it, and the memory of the page. Measured
 * one lexicon after the other, as the first ones also leave compiled code behind; the median counts.
 */
function heapFigure(): Figure {
  const bundle = generateBundle(10_000);
  const bytes = compileLexicon([bundle]);
  const blocks = generateBlocks(bundle, ARTICLE_LENGTH);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const kept: unknown[] = [];
  const left = Array.from({ length: RUNS + 2 }, () => {
    const before = used();
    const lexicon = openLexicon(bytes);
    const memo = createScanMemo();
    for (const block of blocks) scanBlock(block, lexicon, { memo });
    kept.push(lexicon, memo);
    return used() - before;
  });
  return {
    what: `memory after an article, binary of ${bytes.length} bytes included, 10k`,
    value: (bytes.length + median(left)) / 1e6,
    unit: 'MB',
    bar: { most: 1 },
    stretch: 0.4,
  };
}
