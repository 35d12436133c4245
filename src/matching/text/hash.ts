/**
 * The hashes that compiler and scanner share. All are 32-bit integers (signed, as `Math.imul` gives them).
 * Token and span hashes use different constructions, so that a collision of one says nothing of the other.
 */
import { EXPANSIONS, FIRST_EXPANSION, FIRST_LETTER, FOLD, FOLDED, IGNORED, UPPER } from './fold-table.ts';

/** FNV-1a over folded characters. */
export const TOKEN_SEED = 0x811c9dc5 | 0;
export const TOKEN_PRIME = 0x01000193;
const FIBONACCI = 0x9e3779b1 | 0;

/** Bit of a token in a filter of 2^(32 - shift) bits. */
export function filterBit(tokenHash: number, shift: number): number {
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

const SPAN_SEED = 0x3c6ef372;
const SPAN_FACTOR = 0x2c1b3c6d;

/** Adds the characters of a token to the hash of a span; `cased` keeps capitals apart. Separators inside are skipped. */
export function growSpan(hash: number, text: string, start: number, end: number, cased: boolean): number {
  let grown = Math.imul(hash ^ 0x5bd1e995, SPAN_FACTOR);
  const mask = cased ? FOLDED | UPPER : FOLDED;
  for (let at = start; at < end; at++) {
    const fold = FOLD[text.charCodeAt(at)]!;
    if (fold >= FIRST_LETTER) grown = Math.imul(grown, SPAN_FACTOR) + (fold & mask) + (grown >>> 17);
    else if (fold > IGNORED) {
      const expansion = fold < FIRST_EXPANSION ? 'and' : EXPANSIONS[fold - FIRST_EXPANSION]!;
      for (let k = 0; k < expansion.length; k++) {
        const letter = FOLD[expansion.charCodeAt(k)]! & mask;
        grown = Math.imul(grown, SPAN_FACTOR) + letter + (grown >>> 17);
      }
    }
  }
  return grown | 0;
}

export { SPAN_SEED };
