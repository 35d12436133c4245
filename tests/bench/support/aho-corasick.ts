/** Aho-Corasick packages, as they come and made to do what a matcher of names must. */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import ModernFast from 'modern-ahocorasick/fast';

/** UTF-16 offsets, the end exclusive. */
export type Span = { start: number; end: number };

type Found = (text: string, take: (keyword: string, start: number, end: number) => void) => void;

const PACKAGES: Readonly<Record<string, (keywords: string[]) => Found>> = {
  'modern-ahocorasick': (keywords) => {
    const machine = new ModernAhoCorasick(keywords);
    return (text, take) => {
      for (const { pattern, start, end } of machine.search(text)) take(pattern, start, end);
    };
  },
  'modern-ahocorasick/fast': (keywords) => {
    const machine = new ModernFast(keywords);
    return (text, take) => {
      for (const { pattern, start, end } of machine.search(text)) take(pattern, start, end);
    };
  },
  '@monyone/aho-corasick': (keywords) => {
    const machine = new Monyone(keywords);
    return (text, take) => {
      for (const { keyword, begin, end } of machine.matchInText(text)) take(keyword, begin, end);
    };
  },
  '@monyone/aho-corasick/fast': (keywords) => {
    const machine = new MonyoneFast(keywords);
    return (text, take) => {
      for (const { keyword, begin, end } of machine.matchInText(text)) take(keyword, begin, end);
    };
  },
};
export const AHO_CORASICK = Object.keys(PACKAGES);

/** As it comes: every place of exactly these letters, inside other words too. */
export function findSubstrings(name: string, aliases: readonly string[]): (text: string) => Span[] {
  const find = PACKAGES[name]!([...aliases]);
  return (text) => {
    const spans: Span[] = [];
    find(text, (_, start, end) => spans.push({ start, end }));
    return spans;
  };
}

/**
 * Whole words, in the case that each alias asks for, whatever blank or hyphen parts the words: all that the exact scan
 * does but accents, ligatures, invisible characters, stops of abbreviations, "&" and regular plurals.
 */
export function findNames(name: string, aliases: readonly string[]): (text: string) => Span[] {
  const byLetters = Map.groupBy(aliases, plain);
  const find = PACKAGES[name]!([...byLetters.keys()]);
  return (text) => {
    const spans: Span[] = [];
    find(plain(text), (keyword, start, end) => {
      if (isWord(text.charCodeAt(start - 1)) || isWord(text.charCodeAt(end))) return;
      if (byLetters.get(keyword)!.some((alias) => hasCaseOf(alias, text, start, end)))
        spans.push({ start, end });
    });
    return spans;
  };
}

/** Small letters and plain blanks; as long as the text. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\t-\r\u00a0\u2000-\u2011\u202f-]/g, ' ');
}

/** An acronym has its capitals, any other name the capital that it starts with; a term in small letters may have any case. */
function hasCaseOf(alias: string, text: string, start: number, end: number): boolean {
  if (/^[A-Z]+$/.test(alias)) return text.slice(start, end) === alias;
  const first = alias[0]!;
  return first === first.toLowerCase() || text[start] === first;
}

/** Letters and digits, as Latin text has them; false outside of the text. */
function isWord(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x5f ||
    (unit >= 0xc0 && unit < 0x250)
  );
}
