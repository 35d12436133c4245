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
  /** What the table of words holds for each word: where its postings are, and IN_SMALL; -1 for words it does not have. */
  known: Int32Array;
  /** 1 for words of exact candidates beside which nothing is misspelt. */
  settled: Uint8Array;
};

/** Longer words count as that long. */
const MAX_LENGTH = 255;

/** Columns for so many words. */
export function newPageWords(most: number): PageWords {
  return {
    text: '',
    count: 0,
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    hashes: new Int32Array(most),
    lengths: new Uint8Array(most),
    capitals: new Uint8Array(most),
    known: new Int32Array(most),
    settled: new Uint8Array(most),
  };
}

/**
 * Reads the words of a text, into `room` where they fit: blocks are many, and making columns for each of them takes
 * longer than reading it. `known` and `settled` are left to the caller.
 */
export function readPageWords(text: string, room: PageWords): PageWords {
  // Every word but the last has a separator behind it, and some are one letter long.
  const most = (text.length >>> 1) + 1;
  const page = room.starts.length >= most ? room : newPageWords(most * 2);
  const { starts, ends, hashes, lengths, capitals } = page;
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
  page.text = text;
  page.count = count;
  return page;
}
