/** From a word that may begin a form to the forms that do begin there. */
import {
  ALL_CAPITALS,
  CAPITAL,
  CONTINUES,
  EXACT,
  FINGERPRINT_MASK,
  FORM_MASK,
  fingerprint,
  homeSlot,
  MORE,
  PUNCTUATED,
  SHAPED_WORDS,
} from '../lexicon/layout.ts';
import type { LexiconViews } from '../lexicon/lexicon.ts';
import { growPrefix, growSpan, PREFIX_SEED, SPAN_SEED } from '../text/hash.ts';
import { newToken, readToken, type Token } from '../text/token.ts';
import type { Candidate } from './block-scan.ts';
import { isCutFromLongerWord, joinsWords } from './boundaries.ts';

/** A form found in the text. */
export type Hit = { start: number; end: number; payload: number; capitals: Candidate['capitals'] };

/** More separators than this between two words part them, whatever they are. */
const MAX_GAP = 4;

/** A function that adds to `hits` all forms beginning at a word, the shorter first. */
export function createFollower(text: string, views: LexiconViews): (start: number, hits: Hit[]) => void {
  const { slots } = views;
  const words: Token[] = [];
  return (start, hits) => {
    let prefix = PREFIX_SEED;
    let from = start;
    for (let count = 0; ; count++) {
      if (words.length === count) words.push(newToken());
      const word = words[count]!;
      if (!readToken(text, from, word) || (count > 0 && word.start - from > MAX_GAP)) return;
      prefix = growPrefix(prefix, word.hash);
      const slot = findSlot(slots, prefix);
      if (slot === 0) return;
      const form = slot & FORM_MASK;
      if (form !== 0) addForms(text, views, form - 1, words, count + 1, hits);
      if ((slot & CONTINUES) === 0) return;
      from = word.end;
    }
  };
}

/** The slot of a prefix; 0 when no form begins so. */
function findSlot(slots: Uint32Array, prefix: number): number {
  const wanted = fingerprint(prefix);
  let at = homeSlot(prefix, slots.length);
  for (let slot = slots[at]!; slot !== 0; slot = slots[at]!) {
    if (((slot ^ wanted) & FINGERPRINT_MASK) === 0) return slot;
    at = at + 1 === slots.length ? 0 : at + 1;
  }
  return 0;
}

function addForms(
  text: string,
  views: LexiconViews,
  first: number,
  words: Token[],
  count: number,
  hits: Hit[],
): void {
  const start = words[0]!.start;
  const end = words[count - 1]!.end;
  let folded = 0;
  let cased = 0;
  for (let form = first; ; form++) {
    const shape = views.shapes[form]!;
    if ((shape & EXACT) !== 0) {
      if (cased === 0) cased = spanHash(text, words, count, true);
    } else if (folded === 0) folded = spanHash(text, words, count, false);
    if (views.verify[form] === ((shape & EXACT) !== 0 ? cased : folded) >>> 0) {
      const capitals = (shape & EXACT) !== 0 ? 'full' : capitalsOf(shape, words, count);
      const fits = capitals !== null && ((shape & PUNCTUATED) !== 0 || joinsWords(text, words, count));
      if (fits && !isCutFromLongerWord(text, start, end))
        hits.push({ start, end, payload: views.payloads[form]!, capitals });
    }
    if ((shape & MORE) === 0) return;
  }
}

function spanHash(text: string, words: readonly Token[], count: number, cased: boolean): number {
  let hash = SPAN_SEED;
  for (let at = 0; at < count; at++) hash = growSpan(hash, text, words[at]!.start, words[at]!.end, cased);
  return hash;
}

/** How the capitals of the text fit those of the form; null when the form may not be written so. */
function capitalsOf(shape: number, words: readonly Token[], count: number): Candidate['capitals'] | null {
  let missing = false;
  let inCapitals = true;
  let hasSmall = false;
  for (let at = 0; at < count; at++) {
    const word = words[at]!;
    const wanted = at < SHAPED_WORDS ? (shape >>> (2 * at)) & 3 : 0;
    const allCapitals = word.capitals === word.length - word.digits;
    if (wanted === ALL_CAPITALS && !allCapitals) return null;
    if (wanted === CAPITAL && !word.startsUpper) {
      if (at === 0) return null;
      missing = true;
    }
    if (wanted !== ALL_CAPITALS && word.length - word.digits > 1) {
      hasSmall = true;
      inCapitals &&= allCapitals;
    }
  }
  if (missing) return 'some';
  return hasSmall && inCapitals ? 'upper' : 'full';
}
