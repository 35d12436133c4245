import Fuse from 'fuse.js/basic';
import { readData, toBundle } from '../../data/build/read-data.ts';
import type { Bundle } from '../../src/knowledge/schema.ts';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../../src/matching/lexicon/lexicon.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { createScanMemo, scanBlock } from '../../src/matching/scan/scan-block.ts';
import { entityIndex } from '../support/entity-index.ts';
import { aliasList } from './support/alias-list.ts';
import type { Figure, Section } from './support/figure.ts';
import { generateBundle } from './support/generate-lexicon.ts';
import { generateBlocks, generateText } from './support/generate-text.ts';
import { measureTogether } from './support/measure.ts';
import { createRandom } from './support/random.ts';
import { withSlip } from './support/slips.ts';

/** UTF-16 units of a long article. */
const ARTICLE_LENGTH = 60_000;
const MIN_LETTERS = 10;

/** Misspelt names: what looking for them costs, how many are found, and what is taken for one that is none. */
export const fuzzyNames: Section = {
  id: 'fuzzy-names',
  question: 'Are misspelt names found, at what price, and what else is taken for one?',
  run() {
    const real = toBundle(readData(new URL('../../data', import.meta.url).pathname), 0, '2026-01-01');
    const lexicon = openLexicon(compileLexicon([real]));
    return [
      ...costFigures(),
      ...recallFigures(real, lexicon),
      falseAlarms(lexicon),
      takenForOthers(real),
      ...fuseFigures(),
    ];
  },
};

function costFigures(): Figure[] {
  const bundle = generateBundle(10_000);
  const lexicon = openLexicon(compileLexicon([bundle]));
  const blocks = generateBlocks(bundle, ARTICLE_LENGTH);
  const scan = (fuzzy: boolean) => () => {
    const memo = createScanMemo();
    return blocks.reduce(
      (sum, block) => sum + scanBlock(block, lexicon, { fuzzy, memo }).candidates.length,
      0,
    );
  };
  const times = measureTogether({ exact: scan(false), both: scan(true) }, 15);
  return [
    { what: 'exact, article of 60,000 characters, 10k forms, warm', value: times.ms('exact'), unit: 'ms' },
    { what: 'exact and fuzzy, the same', value: times.ms('both'), unit: 'ms', bar: { most: 6 }, stretch: 2 },
    { what: 'exact and fuzzy, x exact', value: times.ratio('both', 'exact'), unit: 'x', bar: { most: 5 } },
  ];
}

/**
 * Over every name and alias of the knowledge base that may be misspelt, one after the other with slips: those of ten letters
 * and more. Citations, numbers of bills and acronyms are never fuzzy, so that they are not among them.
 */
function recallFigures(bundle: Bundle, lexicon: Lexicon): Figure[] {
  const random = createRandom(3);
  const found = { 1: 0, 2: 0 };
  let tried = 0;
  for (const entity of bundle.entities) {
    const index = entityIndex(lexicon, entity.id);
    for (const alias of [entity.name, ...(entity.aliases ?? [])]) {
      const text = typeof alias === 'string' ? alias : alias.text;
      if (
        (text.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS ||
        /[\d§]|\p{Lu}{2}/u.test(text) ||
        !/\p{L}{4}/u.test(text)
      )
        continue;
      tried++;
      const once = withSlip(text, random);
      for (const [slips, slipped] of [
        [1, once],
        [2, withSlip(once, random)],
      ] as const) {
        const scan = scanBlock(`On Tuesday, officials said that ${slipped} was in the news.`, lexicon);
        const candidates = scan.candidates.flatMap((candidate) => [candidate, ...candidate.inside]);
        if (candidates.some(({ uses }) => uses.some((use) => use.form !== 'title' && use.entity === index)))
          found[slips]++;
      }
    }
  }
  return [
    { what: `names of ten letters and more in the knowledge base`, value: tried, unit: 'count' },
    {
      what: 'found with one slip',
      value: found[1] / tried,
      unit: 'share',
      bar: { least: 0.95 },
      stretch: 0.98,
    },
    {
      what: 'found with two slips',
      value: found[2] / tried,
      unit: 'share',
      bar: { least: 0.7 },
      stretch: 0.88,
    },
  ];
}

const FOLDS = 8;

/**
 * Names that a smaller knowledge base would not have: each eighth of the records is looked for with the others. What is
 * found is another's name taken for a misspelling.
 */
function takenForOthers(bundle: Bundle): Figure {
  let names = 0;
  let taken = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const entities = bundle.entities.filter((_, index) => index % FOLDS !== fold);
    const lexicon = openLexicon(compileLexicon([{ ...bundle, entities }]));
    const memo = createScanMemo();
    const left = { ...bundle, entities: bundle.entities.filter((_, index) => index % FOLDS === fold) };
    for (const name of aliasList(left)) {
      names++;
      const { candidates } = scanBlock(`On Tuesday ${name} was in the news.`, lexicon, { memo });
      taken += candidates.filter(({ how }) => how === 'fuzzy').length;
    }
  }
  return {
    what: `of 10,000 names of records left out, taken for another (${names} tried)`,
    value: (taken * 10_000) / names,
    unit: 'count',
    bar: { most: 10 },
  };
}

/** Clean text about people whom no record names, scanned with the real knowledge base. */
function falseAlarms(lexicon: Lexicon): Figure {
  const blocks = generateBlocks(generateBundle(3_000), 600_000, 23);
  const memo = createScanMemo();
  const alarms = blocks.reduce(
    (sum, block) =>
      sum +
      scanBlock(block, lexicon, { memo }).candidates.filter((candidate) => candidate.how === 'fuzzy').length,
    0,
  );
  const words = blocks.reduce((sum, block) => sum + block.split(/\s+/).length, 0);
  return {
    what: 'false alarms in 10,000 clean words',
    value: (alarms * 10_000) / words,
    unit: 'count',
    bar: { most: 1 },
    stretch: 0,
  };
}

/** fuse.js alone: every run of one to five words with a capital, against all forms. Measured on a few, told for the article. */
function fuseFigures(): Figure[] {
  const bundle = generateBundle(5_000);
  const text = generateText(bundle, ARTICLE_LENGTH);
  const windows = [...text.matchAll(/\p{Lu}[\p{L}.’-]+(?:\s+[\p{L}.’-]+){0,4}/gu)].map((match) => match[0]);
  const fuse = new Fuse(
    aliasList(bundle).map((name) => ({ name })),
    { keys: ['name'], threshold: 0.2, ignoreLocation: true },
  );
  const sample = windows.slice(0, 25);
  const times = measureTogether({ fuse: () => sample.map((window) => fuse.search(window).length) }, 3);
  return [
    {
      what: 'fuse.js alone over the capitalised runs of that article, 5k forms',
      value: (times.ms('fuse') / sample.length) * windows.length,
      unit: 'ms',
    },
  ];
}
