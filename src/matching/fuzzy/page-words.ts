/** The words of a block, as columns, for passes that look at their neighbours. */
import { newToken, readToken } from '../text/token.ts';

/** Columns are longer than `count`. */
export type PageWords = {
  text: string;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  /** Letters of each word after folding; 0 for words with digits, which are never misspelt names. */
  lengths: Uint8Array;
  /** ANY_CASE, CAPITAL or ALL_CAPITALS of layout.ts: how it is written. */
  capitals: Uint8Array;
};

const MAX_LENGTH = 255;

/** Reads all words of a block; words longer than MAX_LENGTH letters count as that long. */
export function readPageWords(text: string): PageWords {
  // Every word but the last has a separator behind it, and some are one letter long.
  const most = (text.length >>> 1) + 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const hashes = new Int32Array(most);
  const lengths = new Uint8Array(most);
  const capitals = new Uint8Array(most);
  const token = newToken();
  let count = 0;
  for (let at = 0; readToken(text, at, token); at = token.end) {
    // "a&b" has words without separators between them.
    if (count === most) break;
    starts[count] = token.start;
    ends[count] = token.end;
    hashes[count] = token.hash;
    lengths[count] = token.digits > 0 ? 0 : Math.min(token.length, MAX_LENGTH);
    capitals[count] = !token.startsUpper ? 0 : token.capitals === token.length && token.length > 1 ? 2 : 1;
    count++;
  }
  return { text, count, starts, ends, hashes, lengths, capitals };
}
