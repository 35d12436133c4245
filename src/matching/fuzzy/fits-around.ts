/**
 * The cheap question before any distance is computed: could this form, with one of its words at this place, be what is
 * written here? It compares letters in place and makes no strings, because nearly always the answer is no.
 */
import type { LexiconViews } from '../lexicon/lexicon.ts';
import { FOLD, FOLDED, IGNORED } from '../text/fold-table.ts';
import { PERSON, SMALL, SPACE, WORDS_MASK } from './fuzzy-layout.ts';
import type { PageWords } from './page-words.ts';

/** Letters and spaces of a name in which two words may differ. */
const LONG_NAME = 11;
/** Letters of a word that may have two slips whatever the name is. */
const LONG_WORD = 6;

/**
 * Index of the first word of the window, where all words but one or two are those of the form; -1 otherwise, and
 * where all are.
 */
export function fitsAround(
  views: LexiconViews,
  form: number,
  position: number,
  page: PageWords,
  anchor: number,
): number {
  const letters = views.fuzzyLetters;
  const flags = views.fuzzyForms[form]!;
  const first = anchor - position;
  const behind = first + (flags & WORDS_MASK);
  if (first < 0 || behind > page.count) return -1;
  // What the lexicon has is meant as it stands, so that a misspelt form has one or two words that it does not have.
  const unknown = page.unknownBefore[behind]! - page.unknownBefore[first]!;
  if (unknown === 0 || unknown > 2) return -1;
  const start = views.fuzzyStarts[form]!;
  let at = start;
  let different = 0;
  const oneEdit = (flags & (PERSON | SMALL)) !== 0;
  for (let word = first; word < behind; word++) {
    const end = wordEnd(letters, at);
    if (!isSameWord(letters, at, end, page, word)) {
      if (page.known[word]! >= 0) return -1;
      if (!isNear(letters, at, end, page, word, oneEdit && end - at < LONG_WORD)) return -1;
      different++;
    }
    at = end + 1;
  }
  if (different === 0) return -1; // found by the exact pass, or refused by it
  return different === 1 || at - 1 - start >= LONG_NAME ? first : -1;
}

/** Offset of the space or the end of the form behind a word. */
export function wordEnd(letters: Uint8Array, from: number): number {
  let at = from;
  while (letters[at]! > SPACE) at++;
  return at;
}

function isSameWord(letters: Uint8Array, from: number, to: number, page: PageWords, word: number): boolean {
  let at = from;
  for (let unit = page.starts[word]!; unit < page.ends[word]!; unit++) {
    const fold = FOLD[page.text.charCodeAt(unit)]!;
    if (fold <= IGNORED) continue;
    if (fold === 2)
      return (
        to - from === 3 && letters[from] === 0x61 && letters[from + 1] === 0x6e && letters[from + 2] === 0x64
      );
    if (at === to || letters[at] !== (fold & FOLDED)) return false;
    at++;
  }
  return at === to;
}

/**
 * Could the two words be one edit apart: do their equal starts and ends cover all but two letters? Where two edits are
 * allowed, it is enough that they begin or end alike. Never false for what the edit distance would accept then.
 */
function isNear(
  letters: Uint8Array,
  from: number,
  to: number,
  page: PageWords,
  word: number,
  oneEdit: boolean,
): boolean {
  const start = page.starts[word]!;
  const end = page.ends[word]!;
  const length = to - from;
  if (Math.abs(length - page.lengths[word]!) > (oneEdit ? 1 : 2)) return false;
  // Letters behind accents and invisible characters are left to the edit distance.
  if (end - start !== page.lengths[word]!) return true;
  const shorter = Math.min(length, end - start);
  let same = 0;
  while (same < shorter && letters[from + same] === (FOLD[page.text.charCodeAt(start + same)]! & FOLDED))
    same++;
  let tail = 0;
  while (
    tail < shorter - same &&
    letters[to - 1 - tail] === (FOLD[page.text.charCodeAt(end - 1 - tail)]! & FOLDED)
  )
    tail++;
  return oneEdit ? same + tail >= Math.max(length, end - start) - 2 : same + tail > 0;
}
