import { EXPANSIONS, FIRST_EXPANSION, FIRST_LETTER, FOLD, FOLDED, UPPER } from '../text/fold-table.ts';

/** The first character is a capital. */
export const STARTS_UPPER = 1;
/** No letter is small. */
export const ALL_UPPER = 2;
/** It has more than one letter, so that its case tells something. */
export const TELLING = 4;

const FIRST_CAPITAL_OR_SMALL = 0x41;

/** Case of the word at a place of the text, as flags. Reads no further than to the first small letter. */
export function wordCase(text: string, start: number, end: number): number {
  const first = FOLD[text.charCodeAt(start)]!;
  const starts = first >= UPPER || (first < FIRST_LETTER && startsWithCapital(first)) ? STARTS_UPPER : 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const fold = FOLD[text.charCodeAt(at)]!;
    if (fold >= UPPER) letters++;
    else if ((fold & FOLDED) >= FIRST_CAPITAL_OR_SMALL)
      return starts | (letters > 0 || end - start > 1 ? TELLING : 0);
    else if (fold >= FIRST_EXPANSION && fold < FIRST_LETTER) return starts | TELLING;
  }
  return starts | ALL_UPPER | (letters > 1 ? TELLING : 0);
}

function startsWithCapital(fold: number): boolean {
  return (
    fold >= FIRST_EXPANSION &&
    EXPANSIONS[fold - FIRST_EXPANSION]! !== EXPANSIONS[fold - FIRST_EXPANSION]!.toLowerCase()
  );
}
