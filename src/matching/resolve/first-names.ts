import { latinPattern } from '../text/latin-pattern.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { BlockView } from './article-view.ts';
import { beginsSentence, type NextWord, wordBefore } from './words-around.ts';

const INITIAL = latinPattern(String.raw`^[\p{Lu}]\.$`);
const GIVEN_NAME = latinPattern(String.raw`^[\p{Lu}][\p{M}]*[\p{Ll}][\p{L}\p{M}’'-]*$`);

/** True for the title words of offices and callings, with or without a stop: "Gov.", "Secretary". */
export function isCalling(word: string, words: WordLists): boolean {
  let end = word.length;
  while (end > 0 && '.”"’)'.includes(word[end - 1]!)) end--;
  const bare = word.slice(0, end).toLowerCase();
  const office = bare.endsWith('-elect') ? bare.slice(0, -6) : bare;
  return words.callings.has(office.slice(office.lastIndexOf('-') + 1));
}

/** True when two given names may be one person's: equal, a nickname, or an initial. */
export function isSameFirstName(a: string, b: string, { nicknames }: WordLists): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().replace(/\.$/, ''));
  if (x === y) return true;
  const group = nicknames.get(x!);
  return group !== undefined && group === nicknames.get(y!);
}

/**
 * The word before a surname when it reads as a first name ("Kristen" Lyons); null for titles, small words, acronyms,
 * possessives. In headlines every word has a capital: there only an article's own words could tell, so null.
 */
export function firstNameBefore(block: BlockView, at: number): NextWord | null {
  const { words } = block;
  const word = wordBefore(block.text, at);
  if (!word || block.casing === 'upper') return null;
  const bare = word.text.replace(/[”"’)]$/, '');
  const initial = INITIAL.test(bare);
  if (!initial && !GIVEN_NAME.test(bare)) return null;
  if (/[’']s$/.test(bare) || isCalling(bare, words) || words.noFirstNames.has(bare.toLowerCase()))
    return null;
  if (block.casing === 'title' && !words.nicknames.has(bare.toLowerCase())) return null;
  if (!initial && beginsSentence(block.text, word.start) && /(?:ing|ed|ly)$/.test(bare)) return null;
  return word;
}
