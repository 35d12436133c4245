/**
 * Tables of the fuzzy pass. Only forms that may be misspelt stand in them: long enough, no acronyms, no numbers.
 *
 *   fuzzyForms    a byte a form, by the numbers of the scan tables: how many words it has, PERSON and SMALL; 0 for those that
 *                 may not be misspelt
 *   fuzzyLengths  a byte a form: of its letters, with FORM_END; 0 where there are none
 *   fuzzyLetters  folded words of the forms, one byte a letter, a space between words, FORM_END behind them
 *   words         open addressing by hash; 0: empty. Holds every word of the lexicon, so that a word that is not there is one
 *                 the lexicon does not know
 *   wordPostings  by slot of `words`: offset in `postings` * 2 + IN_SMALL
 *   postings      bytes, lists of numbers (postings.ts); the first byte is of no list
 *   halves        open addressing by key of half a word, a byte each: bits of the key; 0: empty. Keys with the same bits
 *                 are told apart by the letters of the word
 *   halfWords     by slot of `halves`: the slot in `words`
 *   bags          open addressing by key of a bag of words (word-bag.ts); 0: empty
 *   bagForms      by slot of `bags`: the form
 *   spelling      bit set of triples of letters, see spelling.ts
 *
 * Worked examples. "Laken Reilly Act": "laken" is posted for "laken riley act", whose other words are those around it
 * but for one that the lexicon does not know. "Deportaton": not in `words`, but its first half leads to "deportation".
 */

export const FORM_END = 0;
export const SPACE = 0x20;

/** Of a form: the number of its words, which is also the mask of a position in it. */
export const WORDS_MASK = 15;
export const PERSON = 16;
/** The form is written in small letters. */
export const SMALL = 32;
/** Letters of a form, with FORM_END. */
export const MAX_LENGTH = 255;
/** The word is part of a form that has words in small letters. */
export const IN_SMALL = 1;
/** Letters that a form must have to be matched when misspelt: shorter ones are one edit from too many other names. */
export const MIN_LETTERS = 10;
/** Words shorter than this are not looked up by halves: there are too many words one letter away. */
export const MIN_HALVED = 4;
/** A word in more forms than this says too little to start from; the form's other words must do. */
export const MAX_POSTINGS = 400;
/** Words of a form from which it is looked for: with one of them misspelt, another is left. */
export const STARTING_WORDS = 2;

/** Fewer letters would lead to half of all words. */
const MIN_HALF = 2;

/**
 * The second of them only when it is in no more forms than this: what it would find, the misspelt first nearly always
 * leads to.
 */
export const MAX_SECOND = 40;

/**
 * Key of one half of a word. The letter in the middle belongs to neither, so that two neighbours that changed places
 * leave one half whole. `length` is that of the word in the lexicon.
 */
export function halfKey(
  letters: ArrayLike<number>,
  from: number,
  to: number,
  length: number,
  last: boolean,
): number {
  const half = length >>> 1;
  const start = last ? to - Math.max(MIN_HALF, length - half - 1) : from;
  const end = last ? to : from + half;
  let hash = Math.imul(length * 2 + (last ? 1 : 0), 0x9e3779b1);
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ letters[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The byte that stands in `halves` for a key, never 0. */
export function halfByte(key: number): number {
  return key >>> 24 || 1;
}

/** Where the search for a key begins in a table of this many slots. */
export function homeOf(key: number, slots: number): number {
  return ((Math.imul(key ^ (key >>> 16), 0x2545f491) >>> 0) * (slots / 0x100000000)) | 0;
}

/** Slot of a key in a table of keys, or the free slot where it would be. */
export function tableSlot(table: Uint32Array, key: number): number {
  const slots = table.length;
  let slot = homeOf(key, slots);
  while (table[slot] !== 0 && table[slot] !== key >>> 0) slot = slot + 1 === slots ? 0 : slot + 1;
  return slot;
}
