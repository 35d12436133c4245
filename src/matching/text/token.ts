/** Words of a text, one after the other, with their folded hash and their case. */
import {
  AMPERSAND,
  EXPANSIONS,
  FIRST_EXPANSION,
  FIRST_LETTER,
  FOLD,
  FOLDED,
  IGNORED,
  SEPARATOR,
  UPPER,
} from './fold-table.ts';
import { TOKEN_PRIME, TOKEN_SEED } from './hash.ts';

const DOT = 0x2e;
/** Digits are the lowest of the folded characters. */
const NINE = 0x39;
const AND_HASH = hashFolded('and');

/** A word of the text. One object is written over and over by `readToken`. */
export type Token = {
  /** UTF-16 offsets; the end is exclusive. */
  start: number;
  end: number;
  hash: number;
  /** Letters and digits after folding, at least 1. */
  length: number;
  /** How many of them are capitals, and whether the first is. */
  capitals: number;
  digits: number;
  startsUpper: boolean;
};

/** A token for `readToken` to write into. */
export function newToken(): Token {
  return { start: 0, end: 0, hash: 0, length: 0, capitals: 0, digits: 0, startsUpper: false };
}

/** Hash of a word that is already folded. */
export function hashFolded(word: string): number {
  let hash = TOKEN_SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), TOKEN_PRIME);
  return hash;
}

/**
 * Reads the first word that starts at or after `from` into `token`; false when there is none.
 * Initials with full stops are one word, its last stop included: "U.S.", "I.C.E.", "J.D." read as "us", "ice", "jd".
 */
export function readToken(text: string, from: number, token: Token): boolean {
  let at = from;
  const size = text.length;
  while (at < size && FOLD[text.charCodeAt(at)]! <= IGNORED) at++;
  if (at >= size) return false;
  token.start = at;
  if (FOLD[text.charCodeAt(at)] === AMPERSAND) {
    token.hash = AND_HASH;
    token.length = 3;
    token.capitals = token.digits = 0;
    token.end = at + 1;
    token.startsUpper = false;
    return true;
  }
  at = readLetters(text, at, token);
  if (token.length === 1 && token.digits === 0 && text.charCodeAt(at) === DOT)
    at = readInitials(text, at, token);
  token.end = at;
  return true;
}

/** Reads the letters of a new token from `from` on; returns the offset after the last, combining marks included. */
function readLetters(text: string, from: number, token: Token): number {
  const size = text.length;
  let at = from;
  let hash = TOKEN_SEED;
  let capitals = 0;
  let digits = 0;
  let fold = FOLD[text.charCodeAt(at)]!;
  const startsUpper = fold >= UPPER;
  // Nearly every word is made of plain letters and ends at a separator.
  while (fold >= FIRST_LETTER) {
    const folded = fold & FOLDED;
    hash = Math.imul(hash ^ folded, TOKEN_PRIME);
    if (fold !== folded) capitals++;
    else if (folded <= NINE) digits++;
    at++;
    if (at === size) break;
    fold = FOLD[text.charCodeAt(at)]!;
  }
  token.hash = hash;
  token.length = at - from;
  token.capitals = capitals;
  token.digits = digits;
  token.startsUpper = startsUpper;
  return at === size || fold === SEPARATOR || fold === AMPERSAND ? at : readRareLetters(text, at, token);
}

/** Reads on from a ligature, a combining mark or an invisible character. */
function readRareLetters(text: string, from: number, token: Token): number {
  let end = from;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const fold = FOLD[unit]!;
    if (fold === SEPARATOR || fold === AMPERSAND) break;
    if (fold === IGNORED) {
      if (unit >= 0x300 && unit <= 0x36f) end = at + 1;
      continue;
    }
    if (fold >= FIRST_LETTER) add(token, fold);
    else for (const letter of EXPANSIONS[fold - FIRST_EXPANSION]!) add(token, FOLD[letter.charCodeAt(0)]!);
    end = at + 1;
  }
  return end;
}

function add(token: Token, fold: number): void {
  const folded = fold & FOLDED;
  token.hash = Math.imul(token.hash ^ folded, TOKEN_PRIME);
  if (token.length === 0) token.startsUpper = fold >= UPPER;
  token.length++;
  if (fold >= UPPER) token.capitals++;
  if (folded <= NINE) token.digits++;
}

/**
 * Reads on over ".X" as long as single letters follow; `at` is on the first stop. Returns the end, `at` when nothing
 * was read.
 */
function readInitials(text: string, at: number, token: Token): number {
  let stop = at;
  while (text.charCodeAt(stop) === DOT && isLetter(text, stop + 1) && !continues(text, stop + 2)) {
    add(token, FOLD[text.charCodeAt(stop + 1)]!);
    stop += 2;
  }
  if (stop === at) return at;
  return text.charCodeAt(stop) === DOT ? stop + 1 : stop;
}

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const folded = FOLD[text.charCodeAt(at)]! & FOLDED;
  return folded >= 0x41;
}

function continues(text: string, at: number): boolean {
  return (
    at < text.length &&
    (FOLD[text.charCodeAt(at)]! >= FIRST_EXPANSION || FOLD[text.charCodeAt(at)] === IGNORED)
  );
}
