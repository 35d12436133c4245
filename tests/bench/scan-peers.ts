import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { findExact } from '../../src/matching/scan/find-exact.ts';
import { aliasList } from './support/alias-list.ts';
import type { Section } from './support/figure.ts';
import { generateBundle } from './support/generate-lexicon.ts';
import { generateText } from './support/generate-text.ts';
import { hashAllWords } from './support/limit.ts';
import { measureTogether } from './support/measure.ts';
import { createCharTrie, createWordTrie } from './support/tries.ts';

const FORMS = 5_000;
/** UTF-16 units: the slow ones would take minutes on a megabyte. */
const TEXT_LENGTH = 60_000;

/** What a developer would otherwise have used, on the same forms and the same text. They look for exact text only: no case rules, accents or separators. */
export const scanPeers: Section = {
  id: 'scan-peers',
  question: `How do others find ${FORMS} forms in a long article?`,
  run() {
    const bundle = generateBundle(FORMS);
    const text = generateText(bundle, TEXT_LENGTH);
    const aliases = aliasList(bundle);
    const engines = createEngines(aliases);
    const { views } = openLexicon(compileLexicon([bundle]));
    const times = measureTogether({
      limit: () => hashAllWords(text),
      ours: () => findExact(text, views).length,
      ...Object.fromEntries(Object.entries(engines).map(([name, find]) => [name, () => find(text)])),
    } as Record<string, () => unknown>);
    const best = Object.keys(engines)
      .filter((name) => name.includes('aho'))
      .reduce((a, b) => (times.ms(a) < times.ms(b) ? a : b));
    return [
      { what: 'ours, x limit', value: times.ratio('ours', 'limit'), unit: 'x' },
      ...Object.keys(engines).map((name) => ({
        what: `${name}, x limit`,
        value: times.ratio(name, 'limit'),
        unit: 'x' as const,
      })),
      {
        what: `ours is faster than the best Aho-Corasick (${best})`,
        value: times.ratio(best, 'ours'),
        unit: 'x',
        bar: { least: 5 },
        stretch: 10,
      },
      ...Object.keys(engines).map((name) => ({
        what: `ours is faster than ${name}`,
        value: times.ratio(name, 'ours'),
        unit: 'x' as const,
      })),
    ];
  },
};

function createEngines(aliases: readonly string[]): Record<string, (text: string) => number> {
  const list = [...aliases];
  const modern = new ModernAhoCorasick(list);
  const monyone = new Monyone(list);
  const monyoneFast = new MonyoneFast(list);
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...aliases]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return {
    'modern-ahocorasick': (text) => modern.search(text).length,
    '@monyone/aho-corasick': (text) => monyone.matchInText(text).length,
    '@monyone/aho-corasick/fast': (text) => monyoneFast.matchInText(text).length,
    'trie of characters (FlashText)': createCharTrie(aliases),
    'trie of words': createWordTrie(aliases),
    'one regular expression': (text) => text.match(expression)?.length ?? 0,
    'indexOf for each form': (text) => aliases.reduce((sum, alias) => sum + countOf(text, alias), 0),
  };
}

function countOf(text: string, alias: string): number {
  let count = 0;
  for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length)) count++;
  return count;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
