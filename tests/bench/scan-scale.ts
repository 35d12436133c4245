import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../../src/matching/lexicon/lexicon.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { createExactScan } from './support/exact-scan.ts';
import type { Figure, Section } from './support/figure.ts';
import { generateBundle } from './support/generate-lexicon.ts';
import { generateBlocks } from './support/generate-text.ts';
import { hashAllWords } from './support/limit.ts';
import { measureTogether } from './support/measure.ts';

const SIZES = { '1k': 1_000, '10k': 10_000, '100k': 100_000, '1M': 1_000_000 } as const;
/** UTF-16 units of the text: a megabyte and more as two-byte text, which curly quotes make of all news. */
const TEXT_LENGTH = 600_000;

/** How the exact scan grows with the lexicon. */
export const scanScale: Section = {
  id: 'scan-scale',
  question: 'What does a character cost, and does it cost more with more forms?',
  run() {
    // Names in the text come from the smallest lexicon, which all others contain: the hits are about the same.
    const blocks = generateBlocks(generateBundle(SIZES['1k']), TEXT_LENGTH);
    const lexicons = Object.fromEntries(
      Object.entries(SIZES).map(([name, forms]) => [
        name,
        openLexicon(compileLexicon([generateBundle(forms)])),
      ]),
    ) as Record<keyof typeof SIZES, Lexicon>;
    const scan = (lexicon: Lexicon) => {
      const run = createExactScan(lexicon.views);
      return () => blocks.reduce((sum, block) => sum + run(block).length, 0);
    };
    const times = measureTogether(
      {
        limit: () => blocks.reduce((sum, block) => (sum + hashAllWords(block)) | 0, 0),
        '1k': scan(lexicons['1k']),
        '10k': scan(lexicons['10k']),
        '100k': scan(lexicons['100k']),
        '1M': scan(lexicons['1M']),
      },
      31,
    );
    const overLimit = (name: keyof typeof SIZES) => times.ratio(name, 'limit');
    const bytes = blocks.reduce((sum, block) => sum + block.length * 2, 0);
    return [
      { what: 'limit: words read and hashed', value: bytes / times.ms('limit') / 1000, unit: 'MB/s' },
      { what: 'exact scan, 1k forms, x limit', value: overLimit('1k'), unit: 'x' },
      {
        what: 'exact scan, 10k forms, x limit',
        value: overLimit('10k'),
        unit: 'x',
        bar: { most: 2.0 },
        stretch: 1.4,
      },
      { what: 'exact scan, 100k forms, x limit', value: overLimit('100k'), unit: 'x' },
      { what: 'exact scan, 1M forms, x limit', value: overLimit('1M'), unit: 'x' },
      { what: 'exact scan, 10k forms', value: bytes / times.ms('10k') / 1000, unit: 'MB/s' },
      {
        what: 'growth 1k → 100k',
        value: times.ratio('100k', '1k'),
        unit: 'x',
        bar: { most: 1.3 },
        stretch: 1.15,
      },
      {
        what: 'growth 1k → 1M',
        value: times.ratio('1M', '1k'),
        unit: 'x',
        bar: { most: 1.6 },
        stretch: 1.4,
      },
      ...sizeFigures(lexicons),
    ];
  },
};

/** What the exact scan reads. */
function scanBytes({ views }: Lexicon): number {
  const { firstWords, slots, slotForms, verify, verifyHigh, targets, meanings, shapes, uses } = views;
  return [firstWords, slots, slotForms, verify, verifyHigh, targets, meanings, shapes, uses].reduce(
    (sum, column) => sum + column.byteLength,
    0,
  );
}

function sizeFigures(lexicons: Record<keyof typeof SIZES, Lexicon>): Figure[] {
  return (['10k', '100k', '1M'] as const).flatMap((name): Figure[] => [
    {
      what: `index bytes a form, exact scan, ${name} (${lexicons[name].formCount} forms)`,
      value: scanBytes(lexicons[name]) / lexicons[name].formCount,
      unit: 'bytes',
      bar: { most: 32 },
      stretch: 20,
    },
    {
      what: `whole lexicon, fuzzy tables and records too, ${name}`,
      value: lexicons[name].byteLength / 1e6,
      unit: 'MB',
    },
  ]);
}
