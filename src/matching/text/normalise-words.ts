import { EXPANSIONS, FIRST_EXPANSION, FIRST_LETTER, FOLD, FOLDED, IGNORED } from './fold-table.ts';
import { newToken, readToken } from './token.ts';

/**
 * The words of a text as matching reads them: "U.S. Customs & Border" → us, customs, and, border; with their hashes.
 */
export function normaliseWords(text: string): { text: string; hash: number }[] {
  const words: { text: string; hash: number }[] = [];
  const token = newToken();
  for (let at = 0; readToken(text, at, token); at = token.end) {
    words.push({ text: foldSpan(text, token.start, token.end), hash: token.hash });
  }
  return words;
}

/** The folded letters and digits of one word of a text; "and" for "&". */
export function foldSpan(text: string, start: number, end: number): string {
  let folded = '';
  for (let at = start; at < end; at++) {
    const fold = FOLD[text.charCodeAt(at)]!;
    if (fold >= FIRST_LETTER) folded += String.fromCharCode(fold & FOLDED);
    else if (fold >= FIRST_EXPANSION) folded += EXPANSIONS[fold - FIRST_EXPANSION]!.toLowerCase();
    else if (fold > IGNORED) folded += 'and';
  }
  return folded;
}
