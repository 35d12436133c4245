import { FIRST_LETTER, FOLD, FOLDED } from '../../../src/matching/text/fold-table.ts';
import { TOKEN_PRIME, TOKEN_SEED } from '../../../src/matching/text/hash.ts';

/** The floor of any matcher: reads the text, folds and hashes its words, and does nothing with them. Returns the hashes’ sum, so that nothing is optimised away. */
export function hashAllWords(text: string): number {
  let sum = 0;
  const size = text.length;
  let at = 0;
  for (;;) {
    while (at < size && FOLD[text.charCodeAt(at)]! < FIRST_LETTER) at++;
    if (at >= size) return sum;
    let fold = FOLD[text.charCodeAt(at)]!;
    let hash = TOKEN_SEED;
    while (fold >= FIRST_LETTER) {
      hash = Math.imul(hash ^ (fold & FOLDED), TOKEN_PRIME);
      if (++at === size) break;
      fold = FOLD[text.charCodeAt(at)]!;
    }
    sum = (sum + hash) | 0;
  }
}
