import { latinPattern } from '../text/latin-pattern.ts';

const LETTER = latinPattern(String.raw`[\p{L}\d]`);

/** How often a word or name stands in a text as a whole word, in the case given; counts no further than `most`. */
export function countWords(text: string, word: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < most; at = text.indexOf(word, at + word.length)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + word.length)) count++;
  }
  return count;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && LETTER.test(text[at]!);
}
