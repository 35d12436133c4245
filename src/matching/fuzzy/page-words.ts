/** The words of a block with what the fuzzy pass wants to know of each. */
import type { LexiconViews } from '../lexicon/lexicon.ts';
import { FIRST_LETTER, FOLD, FOLDED, UPPER } from '../text/fold-table.ts';
import { newWords, type Words } from '../text/read-words.ts';
import { tableSlot } from './fuzzy-layout.ts';

/**
 * Words as columns. `lengths` of words that the lexicon does not have are 0 where they have digits or letters of other scripts: those
 * are never misspelt names.
 */
export type PageWords = Words & {
  /** ANY_CASE, CAPITAL or ALL_CAPITALS of layout.ts: how it is written. */
  capitals: Uint8Array;
  /** What the table of words holds for each word: where its postings are, and IN_SMALL; -1 for words it does not have. */
  known: Int32Array;
  /** How many words that the lexicon does not have stand before each word, and before the end. */
  unknownBefore: Int32Array;
  /** 1 for words of exact candidates beside which nothing is misspelt. */
  settled: Uint8Array;
};

const FIRST_SMALL = 0x61;
const LAST_SMALL = 0x7a;

/** Room for so many words. */
export function newPageWords(most: number): PageWords {
  return {
    ...newWords(most),
    capitals: new Uint8Array(most),
    known: new Int32Array(most),
    unknownBefore: new Int32Array(most + 1),
    settled: new Uint8Array(most),
  };
}

/** Fills the columns `known`, `unknownBefore` and `capitals` of words that were read. */
export function lookUpWords(page: PageWords, { words, wordPostings }: LexiconViews): void {
  const { hashes, upper, lengths, capitals, known, unknownBefore } = page;
  let unknown = 0;
  for (let word = 0; word < page.count; word++) {
    const slot = tableSlot(words, hashes[word]! || 1);
    const entry = words[slot] === 0 ? -1 : wordPostings[slot]!;
    known[word] = entry;
    capitals[word] = upper[word]! && (lengths[word]! > 1 && isAllCapitals(page, word) ? 2 : 1);
    unknownBefore[word] = unknown;
    if (entry >= 0) continue;
    unknown++;
    if (hasOther(page, word)) lengths[word] = 0;
  }
  unknownBefore[page.count] = unknown;
}

function isAllCapitals({ text, starts, ends }: PageWords, word: number): boolean {
  for (let at = starts[word]!; at < ends[word]!; at++) {
    const fold = FOLD[text.charCodeAt(at)]!;
    if (fold < UPPER && (fold & FOLDED) >= 0x30) return false;
  }
  return true;
}

/** Digits, and letters of other scripts. */
function hasOther({ text, starts, ends }: PageWords, word: number): boolean {
  for (let at = starts[word]!; at < ends[word]!; at++) {
    const folded = FOLD[text.charCodeAt(at)]! & FOLDED;
    if (folded >= FIRST_LETTER && (folded < FIRST_SMALL || folded > LAST_SMALL)) return true;
  }
  return false;
}
