/**
 * What words look like: the triples of letters that occur in the words of the knowledge base, its texts included, with the
 * borders of words as letters. "Jhon" has "^jh", which no word there has: it is a slip, while "Joan" is another name.
 */
const LETTERS = 27;

/** Words of a bit set of all triples. */
export const SPELLING_WORDS = Math.ceil(LETTERS ** 3 / 32);

/** Marks the triples of a folded word as seen. */
export function learnSpelling(seen: Uint32Array, word: string): void {
  for (let at = 0; at < word.length; at++) {
    const bit = triple(word, at);
    seen[bit >>> 5]! |= 1 << (bit & 31);
  }
}

/** Triples of the folded word that were never seen. At 0 it may well be a word that is meant as it stands. */
export function strangeness(seen: Uint32Array, word: string): number {
  let strange = 0;
  for (let at = 0; at < word.length; at++) {
    const bit = triple(word, at);
    if ((seen[bit >>> 5]! & (1 << (bit & 31))) === 0) strange++;
  }
  return strange;
}

/** Number of the triple around a letter. */
function triple(word: string, at: number): number {
  return (letter(word, at - 1) * LETTERS + letter(word, at)) * LETTERS + letter(word, at + 1);
}

/** 1 to 26; 0 for what is no letter from a to z, and outside of the word. */
function letter(word: string, at: number): number {
  const code = word.charCodeAt(at) - 0x60;
  return code >= 1 && code <= 26 ? code : 0;
}
