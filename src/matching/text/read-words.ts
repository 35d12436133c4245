/** The words of a text as columns: read once, then asked by every pass over it. */
import { FIRST_LETTER, FOLD, FOLDED, IGNORED, SEPARATOR } from './fold-table.ts';
import { TOKEN_PRIME, TOKEN_SEED } from './hash.ts';
import { newToken, readToken } from './token.ts';

/** Columns are longer than `count`; what stands behind it is of another text. */
export type Words = {
  text: string;
  count: number;
  /** UTF-16 offsets; ends are exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  /** Folded hashes, see hash.ts. */
  hashes: Int32Array;
  /** Letters and digits after folding. */
  lengths: Uint16Array;
  /** 1 for words whose first letter is a capital. */
  upper: Uint8Array;
};

const DOT = 0x2e;

/** Room for so many words. */
export function newWords(most: number): Words {
  return {
    text: '',
    count: 0,
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    hashes: new Int32Array(most),
    lengths: new Uint16Array(most),
    upper: new Uint8Array(most),
  };
}

/**
 * Reads the words of a text, into `room` where they fit: blocks are many, and making columns for each of them takes
 * longer than reading it; `makeRoom` is asked for more. Every character is loaded and folded once.
 */
export function readWords<W extends Words>(text: string, room: W, makeRoom: (most: number) => W): W {
  // Every word but the last has a separator behind it, unless it is "&" or stands before one.
  const dense = text.includes('&') || text.includes('\uff06');
  const most = dense ? text.length : (text.length + 1) >>> 1;
  const words = room.starts.length >= most ? room : makeRoom(most + (most >>> 1));
  const { starts, ends, hashes, lengths, upper } = words;
  const token = newToken();
  words.text = text;
  words.count = 0;
  for (
    let at = readPlain(words, text, 0);
    readToken(text, at, token);
    at = readPlain(words, text, token.end)
  ) {
    const word = words.count++;
    starts[word] = token.start;
    ends[word] = token.end;
    hashes[word] = token.hash;
    lengths[word] = token.length;
    upper[word] = token.startsUpper ? 1 : 0;
  }
  return words;
}

/**
 * Reads on from an offset up to a word that must take the long way: with ligatures, soft hyphens, combining marks, "&",
 * initials with stops. Returns where it, or the gap before it, starts. Nothing is called in the loop, and there is one
 * test a character, as nearly all are letters or the separator behind them.
 */
function readPlain(words: Words, text: string, from: number): number {
  const { starts, ends, hashes, lengths, upper } = words;
  const folds = FOLD;
  const size = text.length;
  let { count } = words;
  let start = from;
  let hash = TOKEN_SEED;
  for (let at = from; at < size; at++) {
    const fold = folds[text.charCodeAt(at)]!;
    if (fold >= FIRST_LETTER) {
      hash = Math.imul(hash ^ (fold & FOLDED), TOKEN_PRIME);
      continue;
    }
    if (at > start) {
      if (fold !== SEPARATOR || (at - start === 1 && text.charCodeAt(at) === DOT)) break;
      starts[count] = start;
      ends[count] = at;
      hashes[count] = hash;
      lengths[count] = at - start;
      upper[count++] = folds[text.charCodeAt(start)]! >>> 15;
      hash = TOKEN_SEED;
    } else if (fold > IGNORED) break;
    start = at + 1;
  }
  words.count = count;
  return start;
}
