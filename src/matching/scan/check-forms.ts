/** Whether the words of a prefix are a form, with its case, its separators and its borders. */
import {
  ALL_CAPITALS,
  ANY_CASE,
  CAPITAL,
  EXACT,
  MORE,
  PUNCTUATED,
  SHAPED_WORDS,
  VERIFY_MASK,
} from '../lexicon/layout.ts';
import type { LexiconViews } from '../lexicon/lexicon.ts';
import { payloadOf } from '../lexicon/payload-of.ts';
import { growByWord, growSpan, SPAN_SEED } from '../text/hash.ts';
import type { Words } from '../text/read-words.ts';
import type { Candidate } from './block-scan.ts';
import { isCutFromLongerWord, joinsWords } from './boundaries.ts';
import { ALL_UPPER, STARTS_UPPER, TELLING, wordCase } from './word-case.ts';

/** A form found in the text. */
export type Hit = { start: number; end: number; payload: number; capitals: Candidate['capitals'] };

/** Adds to the hits those of the forms from number `form` on that the words from `first` to `last` are. */
export function addForms(
  words: Words,
  first: number,
  last: number,
  views: LexiconViews,
  form: number,
  hits: Hit[],
): void {
  const { verify, verifyHigh, shapes } = views;
  const folded = first === last ? hashOf(words, first, last, false) : hashOfWords(words, first, last);
  let cased = 0;
  for (let at = form; ; at++) {
    const shape = shapes[at]!;
    const exact = (shape & EXACT) !== 0;
    if (exact && cased === 0) cased = hashOf(words, first, last, true);
    if ((verify[at]! | (verifyHigh[at]! << 16)) === ((exact ? cased : folded) & VERIFY_MASK)) {
      const capitals = exact ? 'full' : capitalsOf(shape, words, first, last);
      if (capitals !== null && isFree(words, first, last, shape)) {
        const start = words.starts[first]!;
        hits.push({ start, end: words.ends[last]!, payload: payloadOf(views, at), capitals });
      }
    }
    if ((shape & MORE) === 0) return;
  }
}

function hashOfWords({ hashes, lengths }: Words, first: number, last: number): number {
  let hash = SPAN_SEED;
  for (let at = first; at <= last; at++) hash = growByWord(hash, hashes[at]!, lengths[at]!);
  return hash;
}

function hashOf({ text, starts, ends }: Words, first: number, last: number, cased: boolean): number {
  let hash = SPAN_SEED;
  for (let at = first; at <= last; at++) hash = growSpan(hash, text, starts[at]!, ends[at]!, cased);
  return hash;
}

/** Nothing parts the words, and they are no part of something longer. */
function isFree(words: Words, first: number, last: number, shape: number): boolean {
  if ((shape & PUNCTUATED) === 0 && !joinsWords(words, first, last)) return false;
  return !isCutFromLongerWord(words.text, words.starts[first]!, words.ends[last]!);
}

/** How the capitals of the text fit those of the form; null when the form may not be written so. */
function capitalsOf(
  shape: number,
  { text, starts, ends }: Words,
  first: number,
  last: number,
): Candidate['capitals'] | null {
  let missing = false;
  let telling = 0;
  let upper = 0;
  for (let at = first; at <= last; at++) {
    const wanted = at - first < SHAPED_WORDS ? (shape >>> (2 * (at - first))) & 3 : ANY_CASE;
    const found = wordCase(text, starts[at]!, ends[at]!);
    if (wanted === ALL_CAPITALS) {
      if ((found & ALL_UPPER) === 0) return null;
      continue;
    }
    if (wanted === CAPITAL && (found & STARTS_UPPER) === 0) {
      if (at === first) return null;
      missing = true;
    }
    if ((found & TELLING) !== 0) telling++;
    if ((found & (TELLING | ALL_UPPER)) === (TELLING | ALL_UPPER)) upper++;
  }
  if (missing) return 'some';
  return telling > 0 && upper === telling ? 'upper' : 'full';
}
