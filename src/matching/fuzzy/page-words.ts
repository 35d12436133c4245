/** The words of a block, as columns, for passes that look at their neighbours. */
import { newToken, readToken } from '../text/token.ts';

export type PageWords = {
  text: string;
  count: number;
  starts: number[];
  ends: number[];
  hashes: number[];
  /** Letters and digits of each word after folding. */
  lengths: number[];
  /** NO_CAPITAL, CAPITAL or ALL_CAPITALS of layout.ts. */
  capitals: number[];
};

export function readPageWords(text: string): PageWords {
  const words: PageWords = { text, count: 0, starts: [], ends: [], hashes: [], lengths: [], capitals: [] };
  const token = newToken();
  for (let at = 0; readToken(text, at, token); at = token.end) {
    words.starts.push(token.start);
    words.ends.push(token.end);
    words.hashes.push(token.hash);
    words.lengths.push(token.digits > 0 ? 0 : token.length);
    words.capitals.push(!token.startsUpper ? 0 : token.capitals === token.length && token.length > 1 ? 2 : 1);
    words.count++;
  }
  return words;
}
