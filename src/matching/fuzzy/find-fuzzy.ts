/**
 * Misspelt names. Runs after the exact pass, over words that it left: a word of a form that the lexicon knows, with an
 * unknown word beside it, or an unknown word that is nearly one of a form. Both lead to a few forms, whose other words must
 * be those of the text. Rules on the edits (accepts-edits.ts) turn away what is another name, fuse.js ranks the rest.
 */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate, ScanMemo } from '../scan/block-scan.ts';
import { chooseForm, type Suspect } from './choose-form.ts';
import { findReordered } from './find-reordered.ts';
import { fitsAround } from './fits-around.ts';
import { IN_SMALL } from './fuzzy-layout.ts';
import { lookUpWords, type PageWords } from './page-words.ts';
import { cursorAt, nextPosting } from './postings.ts';
import { similarWords } from './similar-words.ts';

/** Shorter words are not looked up by their halves. */
const MIN_UNKNOWN = 4;
/** A small word of this length may be a misspelt term by itself. */
const MIN_LONE_SMALL = 9;

/** Fuzzy candidates of a block, in order, none overlapping another or parting an exact one. */
export function findFuzzy(
  page: PageWords,
  exact: readonly Candidate[],
  lexicon: Lexicon,
  memo: ScanMemo,
): Candidate[] {
  const { views } = lexicon;
  if (views.fuzzyLetters.length === 0) return [];
  const { known, settled } = page;
  lookUpWords(page, views);
  settleWords(page, exact);
  const suspects: Suspect[] = [];
  const suspect = (word: number, value: number, all: boolean) => {
    const cursor = cursorAt(value >>> 1);
    while (nextPosting(views.postings, cursor, all)) {
      const first = fitsAround(views, cursor.form, cursor.position, page, word);
      if (first >= 0) suspects.push({ form: cursor.form, first });
    }
  };
  for (let word = 0; word < page.count; word++) {
    const value = known[word]!;
    if (value >= 0) {
      if (value < 2 || settled[word] || (page.capitals[word] === 0 && (value & IN_SMALL) === 0)) continue;
      if (hasUnknownNear(page, word, known)) suspect(word, value, false);
    } else if (isWorthLookingUp(page, word, known)) {
      for (const slot of similarWords(page, word, views, memo))
        suspect(word, views.wordPostings[slot]!, true);
    }
  }
  const misspelt = suspects.length === 0 ? [] : chooseForm(page, known, suspects, exact, lexicon);
  return withReordered(misspelt, findReordered(page, known, exact, lexicon));
}

/** Adds the reordered names that overlap nothing found before, the longer first. */
function withReordered(misspelt: Candidate[], reordered: readonly Candidate[]): Candidate[] {
  const all = [...misspelt];
  for (const candidate of [...reordered].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!all.some((other) => other.start < candidate.end && candidate.start < other.end)) all.push(candidate);
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Capitalised unknown words, and small ones beside a word of a term or long enough to be one. */
function isWorthLookingUp(page: PageWords, word: number, known: Int32Array): boolean {
  const length = page.lengths[word]!;
  if (length < MIN_UNKNOWN) return false;
  if (length >= MIN_LONE_SMALL || page.capitals[word]! > 0) return true;
  const isSmall = (near: number) =>
    near >= 0 && near < page.count && known[near]! > 0 && (known[near]! & IN_SMALL) !== 0;
  return isSmall(word - 1) || isSmall(word + 1) || isSmall(word - 2) || isSmall(word + 2);
}

/** Words around one within which a misspelt word of the same name is looked for. */
const REACH = 4;

/** An unknown word that may be part of a name: with a capital like the word itself, or a little one between capitals ("adn"). */
function hasUnknownNear(page: PageWords, word: number, known: Int32Array): boolean {
  const { capitals, lengths } = page;
  for (let near = Math.max(0, word - REACH); near <= word + REACH && near < page.count; near++) {
    if (known[near]! >= 0) continue;
    if (capitals[near]! > 0 || capitals[word] === 0) return true;
    if (lengths[near]! <= MIN_UNKNOWN) return true;
  }
  return false;
}

/** Words of exact candidates that have no unknown word of a name's sort beside them: nothing there is misspelt. */
function settleWords(page: PageWords, exact: readonly Candidate[]): void {
  const { known, settled } = page;
  settled.fill(0, 0, page.count);
  const mayBelong = (word: number) =>
    word >= 0 &&
    word < page.count &&
    known[word]! < 0 &&
    (page.capitals[word]! > 0 || page.lengths[word]! > 1);
  let word = 0;
  for (const { start, end } of exact) {
    while (word < page.count && page.ends[word]! <= start) word++;
    const first = word;
    while (word < page.count && page.starts[word]! < end) word++;
    if (!mayBelong(first - 1) && !mayBelong(word)) settled.fill(1, first, word);
  }
}
