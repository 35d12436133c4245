import type { Bundle } from '../../src/knowledge/schema.ts';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { normaliseWords } from '../../src/matching/text/normalise-words.ts';
import { aliasList } from './support/alias-list.ts';
import { createExactScan } from './support/exact-scan.ts';
import type { Section } from './support/figure.ts';
import { generateBundle } from './support/generate-lexicon.ts';
import { generateText } from './support/generate-text.ts';

/** A figure of a matcher that finds other things is worth nothing. */
export const scanOracle: Section = {
  id: 'scan-oracle',
  question: 'Does the scan find what looking for each form by itself finds?',
  run() {
    const [small, large] = [generateBundle(2_000), generateBundle(100_000)];
    const text = generateText(small, 60_000);
    return [
      {
        what: 'forms in the text that the scan misses, 2k forms',
        value: missed(small, text),
        unit: 'count',
        bar: { most: 0 },
      },
      {
        what: 'spans found that are no form, 2k forms',
        value: invented(small, text),
        unit: 'count',
        bar: { most: 0 },
      },
      {
        what: 'spans found that are no form, 100k forms',
        value: invented(large, text),
        unit: 'count',
        bar: { most: 0 },
      },
    ];
  },
};

function spansOf(bundle: Bundle, text: string): Set<string> {
  const { views } = openLexicon(compileLexicon([bundle]));
  return new Set(createExactScan(views)(text).map((hit) => `${hit.start} ${hit.end}`));
}

/** Every place at which a form stands letter by letter as a whole word, against the spans found. */
function missed(bundle: Bundle, text: string): number {
  const spans = spansOf(bundle, text);
  let count = 0;
  for (const alias of aliasList(bundle)) {
    for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + 1)) {
      const whole = !isWord(text[at - 1]) && !isWord(text[at + alias.length]);
      if (whole && !spans.has(`${at} ${at + alias.length}`)) count++;
    }
  }
  return count;
}

/** Spans whose folded words are those of no form, nor of its plural. */
function invented(bundle: Bundle, text: string): number {
  const known = new Set(aliasList(bundle).map(folded));
  return [...spansOf(bundle, text)].filter((span) => {
    const [start, end] = span.split(' ').map(Number);
    const words = folded(text.slice(start, end));
    return (
      !known.has(words) &&
      !known.has(words.replace(/ies$/, 'y')) &&
      !known.has(words.replace(/s$/, '')) &&
      !known.has(words.replace(/ vs /, ' v '))
    );
  }).length;
}

function folded(text: string): string {
  return normaliseWords(text)
    .map((word) => word.text)
    .join(' ');
}

function isWord(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(unit);
}
