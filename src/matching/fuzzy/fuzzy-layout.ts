/**
 * Tables of the fuzzy pass. Only forms that may be misspelt stand in them: long enough, no acronyms, no numbers.
 *
 *   forms     two words a form: byte offset of its letters; its number in the scan tables, how many words it has, PERSON
 *             and SMALL
 *   letters   folded words of the forms, one byte a letter, a space between words, FORM_END behind them
 *   words     open addressing by hash, two words a slot: hash (0: empty); offset in `postings` * 2 + IN_SMALL.
 *             Holds every word of the lexicon, so that a word that is not there is one the lexicon does not know
 *   postings  lists: fuzzy form * 32 + position of the word in it * 2 + STARTING, which come first; the last with LAST;
 *             the first of all is of no list
 *   halves    open addressing by key of half a word: 10 bits of the key, then the slot in `words` + 1; 0: empty. Keys
 *             with the same bits are told apart by the letters of the word
 *   bags      open addressing by key of a bag of words (word-bag.ts), two words a slot: key (0: empty), fuzzy form
 *   spelling  bit set of triples of letters, see spelling.ts
 *
 * Worked examples. "Laken Reilly Act": "laken" is posted for "laken riley act", whose other words are those around it
 * but for one that the lexicon does not know. "Deportaton": not in `words`, but its first half leads to "deportation".
 */

export const FORM_END = 0;
export const SPACE = 0x20;

export const PERSON = 1 << 30;
/** The form is written in small letters. */
export const SMALL = 1 << 31;
/** As in the slots of the scan tables. */
export const FORM_NUMBER_MASK = (1 << 21) - 1;
export const WORDS_SHIFT = 21;
/** The word is part of a form that has words in small letters. */
export const IN_SMALL = 1;
/**
 * A posting from which the form is looked for when the word stands in the text; the others are for its misspellings.
 */
export const STARTING = 1;
/** No other posting of the word follows. */
export const LAST = 1 << 31;
export const POSITION_BITS = 4;
/** The most words of a form, and the mask of a position. */
export const MAX_POSITION = (1 << POSITION_BITS) - 1;
export const FORM_SHIFT = POSITION_BITS + 1;

/** Number of the form of a posting. */
export function formOf(posting: number): number {
  return (posting & ~LAST) >>> FORM_SHIFT;
}

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

/** Of an entry in `halves`: the bits of the key; the others are the slot. */
export const HALF_KEY_MASK = 0xffc00000 | 0;

/** Where the search for a key begins in a table of this many slots. */
export function homeOf(key: number, slots: number): number {
  return ((Math.imul(key ^ (key >>> 16), 0x2545f491) >>> 0) * (slots / 0x100000000)) | 0;
}

/** Slot of a key in a table of two words a slot, or the free slot where it would be. */
export function tableSlot(table: Uint32Array, key: number): number {
  const slots = table.length >>> 1;
  let slot = homeOf(key, slots);
  while (table[slot * 2] !== 0 && table[slot * 2] !== key >>> 0) slot = slot + 1 === slots ? 0 : slot + 1;
  return slot;
}
