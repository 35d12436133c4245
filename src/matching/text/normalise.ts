/** Text folded for comparison, with the way back to the original. */
import { AMPERSAND, EXPANSIONS, FIRST_EXPANSION, FIRST_LETTER, FOLD, FOLDED, IGNORED } from './fold-table.ts';

/**
 * `text` holds lower-case letters and digits without diacritics, "and" for "&", and one space for each run of
 * separators. `offsets[i]` is the UTF-16 offset in the original of the character that gave `text[i]`;
 * `offsets[text.length]` is the original's length.
 */
export type Normalised = { text: string; offsets: Uint32Array };

/** Folds a text: "Renée  Good’s" → "renee good s". Runs of separators at the ends vanish. */
export function normalise(original: string): Normalised {
  const offsets: number[] = [];
  let text = '';
  let pendingSpace = -1;
  const push = (letters: string, at: number) => {
    if (pendingSpace >= 0 && text !== '') {
      text += ' ';
      offsets.push(pendingSpace);
    }
    pendingSpace = -1;
    for (let k = 0; k < letters.length; k++) offsets.push(at);
    text += letters;
  };
  for (let at = 0; at < original.length; at++) {
    const fold = FOLD[original.charCodeAt(at)]!;
    if (fold >= FIRST_LETTER) push(String.fromCharCode(fold & FOLDED), at);
    else if (fold >= FIRST_EXPANSION) push(EXPANSIONS[fold - FIRST_EXPANSION]!.toLowerCase(), at);
    else if (fold === AMPERSAND) {
      if (pendingSpace < 0) pendingSpace = at;
      push('and', at);
      pendingSpace = at;
    } else if (fold !== IGNORED && pendingSpace < 0) pendingSpace = at;
  }
  offsets.push(original.length);
  return { text, offsets: Uint32Array.from(offsets) };
}
