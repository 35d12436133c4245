/**
 * The hashes that compiler and scanner share. All are 32-bit integers (signed, as `Math.imul` gives them).
 * Token and span hashes use different constructions, so that a collision of one says nothing of the other.
 */
import { EXPANSIONS, FIRST_EXPANSION, FIRST_LETTER, FOLD, FOLDED, IGNORED, UPPER } from './fold-table.ts';

/** FNV-1a over folded characters. */
export const TOKEN_SEED = 0x811c9dc5 | 0;
export const TOKEN_PRIME = 0x01000193;
const FIBONACCI = 0x9e3779b1 | 0;

/** Place of a token in a filter of 2^(32 - shift) pairs of bits. */
export function filterPair(tokenHash: number, shift: number): number {
  return Math.imul(tokenHash ^ (tokenHash >>> 15), FIBONACCI) >>> shift;
}

/** Start of a prefix: no token yet. */
export const PREFIX_SEED = 0x2545f491;

/** Hash of a prefix of tokens grown by one token. */
export function growPrefix(prefix: number, tokenHash: number): number {
  let hash = Math.imul(prefix ^ tokenHash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

export const SPAN_SEED = 0x3c6ef372;
/** Another multiplier than the token hash has: two words that collide there do not here. */
const SPAN_FACTOR = 0x2c1b3c6d;

/** Adds a word to the hash of a span by its token hash and its length, without reading it again. */
export function growByWord(hash: number, tokenHash: number, length: number): number {
  const grown = Math.imul(hash ^ tokenHash ^ (length << 24), SPAN_FACTOR);
  return grown ^ (grown >>> 15);
}

/** Adds the characters of a word to the hash of a span; `cased` keeps capitals apart. Separators inside are skipped. */
export function growSpan(hash: number, text: string, start: number, end: number, cased: boolean): number {
  let grown = Math.imul(hash ^ (hash >>> 15) ^ 0x5bd1e995, SPAN_FACTOR);
  const mask = cased ? FOLDED | UPPER : FOLDED;
  for (let at = start; at < end; at++) {
    const fold = FOLD[text.charCodeAt(at)]!;
    if (fold >= FIRST_LETTER) grown = Math.imul(grown ^ (fold & mask), SPAN_FACTOR);
    else if (fold > IGNORED) {
      const expansion = fold < FIRST_EXPANSION ? 'and' : EXPANSIONS[fold - FIRST_EXPANSION]!;
      for (let k = 0; k < expansion.length; k++) {
        grown = Math.imul(grown ^ (FOLD[expansion.charCodeAt(k)]! & mask), SPAN_FACTOR);
      }
    }
  }
  return grown;
}
