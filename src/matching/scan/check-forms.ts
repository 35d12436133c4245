/** Whether the words of a prefix are a form, with its case, its separators and its borders. */
import { ALL_CAPITALS, ANY_CASE, CAPITAL, EXACT, MORE, PUNCTUATED, SHAPED_WORDS } from '../lexicon/layout.ts';
import type { LexiconViews } from '../lexicon/lexicon.ts';
import { growSpan, SPAN_SEED } from '../text/hash.ts';
import type { Candidate } from './block-scan.ts';
import { isCutFromLongerWord, joinsWords } from './boundaries.ts';
import { ALL_UPPER, STARTS_UPPER, TELLING, wordCase } from './word-case.ts';

/** A form found in the text. */
export type Hit = { start: number; end: number; payload: number; capitals: Candidate['capitals'] };

/** Words of a text in a row: where each begins and ends. Columns may be longer than `count`. */
export type WordRow = { text: string; starts: number[]; ends: number[]; count: number };

/** Words of the longest form. */
export const MAX_WORDS = 64;

/** Adds to the hits those of the forms from number `first` on that the row is. */
export function addForms(row: WordRow, views: LexiconViews, first: number, hits: Hit[]): void {
  const folded = hashOf(row, false);
  let cased = 0;
  for (let form = first; ; form++) {
    const shape = views.shapes[form]!;
    const exact = (shape & EXACT) !== 0;
    if (exact && cased === 0) cased = hashOf(row, true);
    if (views.verify[form] === (exact ? cased : folded)) {
      const capitals = exact ? 'full' : capitalsOf(shape, row);
      if (capitals !== null && isFree(row, shape)) {
        hits.push({
          start: row.starts[0]!,
          end: row.ends[row.count - 1]!,
          payload: views.payloads[form]!,
          capitals,
        });
      }
    }
    if ((shape & MORE) === 0) return;
  }
}

function hashOf({ text, starts, ends, count }: WordRow, cased: boolean): number {
  let hash = SPAN_SEED;
  for (let at = 0; at < count; at++) hash = growSpan(hash, text, starts[at]!, ends[at]!, cased);
  return hash >>> 0;
}

/** Nothing parts the words, and they are no part of something longer. */
function isFree(row: WordRow, shape: number): boolean {
  if ((shape & PUNCTUATED) === 0 && row.count > 1 && !joinsWords(row)) return false;
  return !isCutFromLongerWord(row.text, row.starts[0]!, row.ends[row.count - 1]!);
}

/** How the capitals of the text fit those of the form; null when the form may not be written so. */
function capitalsOf(shape: number, { text, starts, ends, count }: WordRow): Candidate['capitals'] | null {
  let missing = false;
  let telling = 0;
  let upper = 0;
  for (let at = 0; at < count; at++) {
    const wanted = at < SHAPED_WORDS ? (shape >>> (2 * at)) & 3 : ANY_CASE;
    const found = wordCase(text, starts[at]!, ends[at]!);
    if (wanted === ALL_CAPITALS) {
      if ((found & ALL_UPPER) === 0) return null;
      continue;
    }
    if (wanted === CAPITAL && (found & STARTS_UPPER) === 0) {
      if (at === 0) return null;
      missing = true;
    }
    if ((found & TELLING) !== 0) telling++;
    if ((found & (TELLING | ALL_UPPER)) === (TELLING | ALL_UPPER)) upper++;
  }
  if (missing) return 'some';
  return telling > 0 && upper === telling ? 'upper' : 'full';
}
