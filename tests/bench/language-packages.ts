import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { createScanMemo, scanBlock } from '../../src/matching/scan/scan-block.ts';
import type { Section } from './support/figure.ts';
import { generateBundle } from './support/generate-lexicon.ts';
import { generateText } from './support/generate-text.ts';
import { measureTogether } from './support/measure.ts';

/** What packages that understand language take for the same article, without knowing any of our names. */
export const languagePackages: Section = {
  id: 'language-packages',
  question: 'What would a natural-language package cost in the page?',
  run() {
    const bundle = generateBundle(10_000);
    const lexicon = openLexicon(compileLexicon([bundle]));
    const text = generateText(bundle, 60_000);
    const blocks = text.split('\n\n');
    const nlp = winkNLP(model);
    const times = measureTogether(
      {
        ours: () => {
          const memo = createScanMemo();
          return blocks.map((block) => scanBlock(block, lexicon, { memo }));
        },
        compromise: () => compromise(text).topics().out('array'),
        'wink-nlp': () => nlp.readDoc(text).entities().out(),
      },
      3,
    );
    return (['ours', 'compromise', 'wink-nlp'] as const).map((name) => ({
      what: `${name}, article of 60,000 characters`,
      value: times.ms(name),
      unit: 'ms' as const,
    }));
  },
};
