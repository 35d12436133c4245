import type { Citation, Grammar } from './citation.ts';

/**
 * "SB 4", "S.B. 54", "SB0478", "Senate Bill 4-C", "House Bill 4156", "AB 60", "Assembly Bill 4". Which state and year is
 * meant only the article tells, so these link to records of the knowledge base and to nothing else. Slash pairs
 * ("SB0265/HB0559") give two citations.
 */
const BILL =
  /(?<![\w.])(?:(S|H|A)\.?\s?B\.?|(Senate|House|Assembly)\sBill|(Proyecto\sde\sLey\s(?:del\s)?Senado)|(L)\.?D\.?)\s?(?:No\.\s)?0*(\d{1,5})(-[A-Z])?(?![\w%]|[.,]\d)/g;
const LETTER: Record<string, string> = { Senate: 'S', House: 'H', Assembly: 'A' };

/** Bills of state legislatures, and "Senate Bill 744" of Congress. */
export const findStateBills: Grammar = (text) => {
  const found: Citation[] = [];
  for (const match of text.matchAll(BILL)) {
    const letter = match[1] ?? LETTER[match[2] ?? ''] ?? (match[3] ? 'S' : 'L');
    const canonical = `${letter}${letter === 'L' ? 'D' : 'B'} ${match[5]}${match[6] ?? ''}`;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'law',
      canonical,
      weak: true,
    });
  }
  return found;
};
