/** Whether the words of a prefix are a form, with its case, its separators and its borders. */
import { ALL_CAPITALS, CAPITAL, EXACT, MORE, PUNCTUATED, SHAPED_WORDS } from '../lexicon/layout.ts';
import type { LexiconViews } from '../lexicon/lexicon.ts';
import { growSpan, SPAN_SEED } from '../text/hash.ts';
import { newToken, readToken, type Token } from '../text/token.ts';
import type { Candidate } from './block-scan.ts';
import { isCutFromLongerWord, joinsWords } from './boundaries.ts';

/** A form found in the text. */
export type Hit = { start: number; end: number; payload: number; capitals: Candidate['capitals'] };

/** A function that adds to `hits` those of the forms from number `first` on that stand at `start` and have `count` words. */
export function createFormCheck(
  text: string,
  views: LexiconViews,
  hits: Hit[],
): (first: number, start: number, count: number) => void {
  const words: Token[] = [];
  return (first, start, count) => {
    let from = start;
    for (let at = 0; at < count; at++) {
      if (words.length === at) words.push(newToken());
      readToken(text, from, words[at]!);
      from = words[at]!.end;
    }
    addForms(text, views, first, words, count, hits);
  };
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
