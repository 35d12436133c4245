/**
 * The pass over the text. It reads every character once, asks one bit for every word, and only where a form may begin
 * follows the words through the table of prefixes (lexicon/layout.ts has a worked example).
 */
import type { LexiconViews } from '../lexicon/lexicon.ts';
import { FIRST_LETTER, FOLD, FOLDED, IGNORED, UPPER } from '../text/fold-table.ts';
import { filterPair, TOKEN_PRIME, TOKEN_SEED } from '../text/hash.ts';
import { newToken, readToken } from '../text/token.ts';
import type { Hit } from './check-forms.ts';
import { createFollower } from './follow-prefixes.ts';

const DOT = 0x2e;

/** Every form in the text, nested and overlapping ones too, by start, then by length. */
export function findExact(text: string, views: LexiconViews): Hit[] {
  const { capitalFilter, capitalShift, lowerFilter, lowerShift } = views;
  const hits: Hit[] = [];
  const follow = createFollower(text, views, hits);
  const token = newToken();
  const size = text.length;
  let at = 0;
  for (;;) {
    while (at < size && FOLD[text.charCodeAt(at)]! <= IGNORED) at++;
    if (at >= size) return hits;
    const start = at;
    let fold = FOLD[text.charCodeAt(at)]!;
    const upper = fold >= UPPER;
    let hash = TOKEN_SEED;
    while (fold >= FIRST_LETTER) {
      hash = Math.imul(hash ^ (fold & FOLDED), TOKEN_PRIME);
      if (++at === size) break;
      fold = FOLD[text.charCodeAt(at)]!;
    }
    // Rare words take the long way: ligatures, soft hyphens, combining marks, "&", initials with stops.
    if (at < size && (fold !== 0 || (at - start === 1 && text.charCodeAt(at) === DOT))) {
      readToken(text, start, token);
      hash = token.hash;
      at = token.end;
    }
    const pair = filterPair(hash, upper ? capitalShift : lowerShift);
    const filtered = ((upper ? capitalFilter : lowerFilter)[pair >>> 4]! >>> ((pair & 15) * 2)) & 3;
    if (filtered !== 0) follow(start, at, hash, filtered);
  }
}
