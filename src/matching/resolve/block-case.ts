import { latinPattern } from '../text/latin-pattern.ts';

/** Longer blocks are prose; looking at their beginning is enough. */
const LOOKED_AT = 240;
const BETWEEN_WORDS = latinPattern(String.raw`[^\p{L}’'-]+`);
/** Words that headlines leave small. */
const SMALL = new Set(
  'a an the and or but nor of to in on at by for from as with over after into is v vs de la el y en'.split(
    ' ',
  ),
);

/**
 * How a block is capitalised. title: "Wu Says Boston Will Defy Order"; upper: "ICE RAIDS RESUME". In both a capital says
 * nothing about a word.
 */
export function blockCase(text: string): 'sentence' | 'title' | 'upper' {
  // Most blocks are prose: longer than a headline, with small letters near their beginning.
  if (text.length > LOOKED_AT && /[a-z] [a-z]/.test(text.slice(0, LOOKED_AT))) return 'sentence';
  let words = 0;
  let small = 0;
  let upper = 0;
  for (const word of text.slice(0, LOOKED_AT).split(BETWEEN_WORDS)) {
    if (word.length < 2 || SMALL.has(word)) continue;
    words++;
    if (word === word.toUpperCase()) upper++;
    else if (word[0] !== word[0]!.toUpperCase()) small++;
  }
  if (words === 0) return 'sentence';
  if (upper / words > 0.8 && (words > 2 || upper === words)) return 'upper';
  if (words < 3 || text.length > LOOKED_AT || /[.…][”"’)]*\s*$/.test(text)) return 'sentence';
  return small / words < 0.2 ? 'title' : 'sentence';
}
