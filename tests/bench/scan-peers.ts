import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { AHO_CORASICK, findNames, findSubstrings, type Span } from './support/aho-corasick.ts';
import { aliasList } from './support/alias-list.ts';
import { createExactScan } from './support/exact-scan.ts';
import type { Figure, Section } from './support/figure.ts';
import { generateBundle } from './support/generate-lexicon.ts';
import { generateText } from './support/generate-text.ts';
import { hashAllWords } from './support/limit.ts';
import { measureTogether } from './support/measure.ts';
import { createCharTrie, createWordTrie } from './support/tries.ts';

const FORMS = 5_000;
/** UTF-16 units: the slow ones would take minutes on a megabyte. */
const TEXT_LENGTH = 60_000;

/**
 * What a developer would otherwise have used, on the same forms and the same text. Like is compared with like where the
 * packages were made to find names (aho-corasick.ts says what they still lack); as they come they find letters.
 */
export const scanPeers: Section = {
  id: 'scan-peers',
  question: `How do others find ${FORMS} forms in a long article?`,
  run() {
    const bundle = generateBundle(FORMS);
    const text = generateText(bundle, TEXT_LENGTH);
    const aliases = aliasList(bundle);
    const scan = createExactScan(openLexicon(compileLexicon([bundle])).views);
    const names = Object.fromEntries(
      AHO_CORASICK.map((name) => [`${name}, made to`, findNames(name, aliases)]),
    );
    const others: Record<string, (text: string) => unknown> = { ...names, ...createEngines(aliases) };
    const times = measureTogether<string>(
      {
        limit: () => hashAllWords(text),
        ours: () => scan(text),
        ...Object.fromEntries(Object.entries(others).map(([name, find]) => [name, () => find(text)])),
      },
      11,
    );
    const fastest = (list: readonly string[]) => list.reduce((a, b) => (times.ms(a) < times.ms(b) ? a : b));
    const [peer, raw] = [fastest(Object.keys(names)), fastest(AHO_CORASICK)];
    return [
      ...agreement(scan(text), names[peer]!(text)),
      { what: 'ours, x limit', value: times.ratio('ours', 'limit'), unit: 'x' },
      ...Object.keys(others).map(
        (name): Figure => ({ what: `${name}, x limit`, value: times.ratio(name, 'limit'), unit: 'x' }),
      ),
      {
        what: `ours is faster than the best Aho-Corasick (${peer} find names)`,
        value: times.ratio(peer, 'ours'),
        unit: 'x',
        bar: { least: 5 },
        stretch: 10,
      },
      {
        what: `than the best that only finds letters (${raw})`,
        value: times.ratio(raw, 'ours'),
        unit: 'x',
      },
      ...Object.keys(others).map(
        (name): Figure => ({
          what: `ours is faster than ${name}`,
          value: times.ratio(name, 'ours'),
          unit: 'x',
        }),
      ),
    ];
  },
};

/** Whether the two that are compared find the same; what we find more is what the other was not made to find. */
function agreement(ours: readonly Span[], theirs: readonly Span[]): Figure[] {
  const spans = (list: readonly Span[]) => new Set(list.map(({ start, end }) => `${start} ${end}`));
  const [own, other] = [spans(ours), spans(theirs)];
  return [
    { what: 'spans that both find', value: [...own].filter((span) => other.has(span)).length, unit: 'count' },
    {
      what: 'that only ours finds',
      value: [...own].filter((span) => !other.has(span)).length,
      unit: 'count',
    },
    {
      what: 'that only the best Aho-Corasick finds',
      value: [...other].filter((span) => !own.has(span)).length,
      unit: 'count',
      bar: { most: 0 },
    },
  ];
}

function createEngines(aliases: readonly string[]): Record<string, (text: string) => unknown> {
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...aliases]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return {
    ...Object.fromEntries(AHO_CORASICK.map((name) => [name, findSubstrings(name, aliases)])),
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
