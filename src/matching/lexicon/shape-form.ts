/** A form as words: their hashes, the hash of the whole, and what case the text must have. */
import { FOLD, OTHER_SCRIPT } from '../text/fold-table.ts';
import { growByWord, growPrefix, growSpan, PREFIX_SEED, SPAN_SEED } from '../text/hash.ts';
import { newToken, readToken } from '../text/token.ts';
import type { Form } from './form.ts';
import { ALL_CAPITALS, ANY_CASE, CAPITAL, EXACT, PUNCTUATED, SHAPED_WORDS } from './layout.ts';

export type ShapedForm = {
  form: Form;
  /** Its text without a leading "the". */
  text: string;
  /** Hash of the first word, then of each longer prefix; the last is the whole form's. */
  firstWord: number;
  prefixes: number[];
  verify: number;
  shape: number;
  /** May begin a match in a text word that starts with a small letter. */
  lowerStart: boolean;
};

const LEADING_THE = /^the\s+(?=\S+\s+\S)/i;

/**
 * Null for a form without any letter or digit, or in a script that matching does not tell apart. A leading "the" is
 * dropped where two words remain.
 */
export function shapeForm(form: Form): ShapedForm | null {
  const text = form.text.replace(LEADING_THE, '');
  if (isOtherScript(text)) return null;
  const exact = form.use.exactCase;
  const token = newToken();
  const prefixes: number[] = [];
  let firstWord = 0;
  let prefix = PREFIX_SEED;
  let [bySpelling, byWords] = [SPAN_SEED, SPAN_SEED];
  let shape = (exact ? EXACT : 0) | (hasOwnPunctuation(text) ? PUNCTUATED : 0);
  let lowerStart = false;
  for (let at = 0; readToken(text, at, token); at = token.end) {
    const word = prefixes.length;
    if (word === 0) firstWord = token.hash;
    prefix = growPrefix(prefix, token.hash);
    prefixes.push(prefix);
    bySpelling = growSpan(bySpelling, text, token.start, token.end, exact);
    byWords = growByWord(byWords, token.hash, token.length);
    const code = caseOf(token, form.anyCase);
    if (word < SHAPED_WORDS) shape |= code << (2 * word);
    if (word === 0) lowerStart = exact ? !token.startsUpper : code === ANY_CASE;
  }
  // A word alone is told by its letters from one that happens to have its hash; several words tell each other.
  const verify = exact || prefixes.length === 1 ? bySpelling : byWords;
  return prefixes.length === 0 ? null : { form, text, firstWord, prefixes, verify, shape, lowerStart };
}

function caseOf(
  token: { length: number; digits: number; capitals: number; startsUpper: boolean },
  anyCase: boolean,
): number {
  const letters = token.length - token.digits;
  if (letters > 1 && token.capitals === letters) return ALL_CAPITALS;
  return token.startsUpper && !anyCase ? CAPITAL : ANY_CASE;
}

/** Punctuation other than what stands in ordinary names: stops, hyphens, apostrophes, slashes, section signs. */
function hasOwnPunctuation(text: string): boolean {
  return /[^\p{L}\p{M}\p{N}\s.\-‐‑–'’&/§_]/u.test(text);
}

function isOtherScript(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (FOLD[text.charCodeAt(at)] === OTHER_SCRIPT) return true;
  return false;
}
