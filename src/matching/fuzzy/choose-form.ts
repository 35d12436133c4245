import { PUNCTUATED } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { isCutFromLongerWord, joinsWords } from '../scan/boundaries.ts';
import { hasSameTarget, mergeUses } from '../scan/merge-uses.ts';
import { foldSpan } from '../text/normalise-words.ts';
import { acceptsEdits, type TextWord } from './accepts-edits.ts';
import { type FuzzyForm, readFuzzyForm } from './fuzzy-form.ts';
import type { PageWords } from './page-words.ts';
import { rankForms } from './rank-forms.ts';
import { strangeness } from './spelling.ts';

/** A form that may stand, misspelt, from word `first` on. */
export type Suspect = { form: number; first: number };

type Window = { first: number; last: number; forms: Map<number, FuzzyForm> };

/**
 * The best form of each window of suspects, as candidates; the longer window wins, and nothing where two forms are as
 * near.
 */
export function chooseForm(
  page: PageWords,
  known: Int32Array,
  suspects: readonly Suspect[],
  exact: readonly Candidate[],
  lexicon: Lexicon,
): Candidate[] {
  const windows = gatherWindows(page, suspects, lexicon);
  const chosen: Candidate[] = [];
  for (const span of windows) {
    const start = page.starts[span.first]!;
    const end = page.ends[span.last]!;
    if (chosen.some((other) => other.start < end && start < other.end)) continue;
    const overlapped = exact.filter((other) => other.start < end && start < other.end);
    if (overlapped.some((other) => other.start < start || other.end > end)) continue;
    if (isCutFromLongerWord(page.text, start, end)) continue;
    const best = bestForm(page, known, span, lexicon);
    if (best)
      chosen.push({
        start,
        end,
        text: page.text.slice(start, end),
        ...best,
        how: 'fuzzy',
        capitals: 'full',
        inside: overlapped,
      });
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Suspects by the words they take, the longest window first. */
function gatherWindows(page: PageWords, suspects: readonly Suspect[], lexicon: Lexicon): Window[] {
  const windows = new Map<string, Window>();
  for (const { form, first } of suspects) {
    const read = readFuzzyForm(lexicon.views, form);
    const last = first + read.words.length - 1;
    if (
      !hasCapitalsOf(read, page, first) ||
      ((read.shape & PUNCTUATED) === 0 && !joinsWords(page, first, last))
    )
      continue;
    const span = windows.get(`${first} ${last}`);
    if (span) span.forms.set(form, read);
    else windows.set(`${first} ${last}`, { first, last, forms: new Map([[form, read]]) });
  }
  return [...windows.values()].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
}

/** Every word that the record writes with a capital has one in the text; acronyms inside a name stay in capitals. */
function hasCapitalsOf(form: FuzzyForm, page: PageWords, first: number): boolean {
  return form.words.every(
    (_, at) => page.capitals[first + at]! >= (at < 6 ? (form.shape >>> (2 * at)) & 3 : 0),
  );
}

function bestForm(
  page: PageWords,
  known: Int32Array,
  span: Window,
  lexicon: Lexicon,
): Pick<Candidate, 'uses' | 'distance' | 'form'> | null {
  const words: TextWord[] = [];
  for (let at = span.first; at <= span.last; at++) {
    const folded = foldSpan(page.text, page.starts[at]!, page.ends[at]!);
    words.push({
      folded,
      known: known[at]! >= 0,
      strange: strangeness(lexicon.views.spelling, folded),
    });
  }
  // The rules turn nearly all away and cost less than ranking, so they stand before it.
  const distances = new Map<FuzzyForm, number>();
  for (const form of span.forms.values()) {
    const distance = acceptsEdits(form, words);
    if (distance !== null) distances.set(form, distance);
  }
  if (distances.size === 0) return null;
  const text = words.map((word) => word.folded).join(' ');
  const accepted = rankForms(text, [...distances.keys()]).map((form) => ({
    form,
    distance: distances.get(form)!,
  }));
  const distance = Math.min(...accepted.map((match) => match.distance));
  const [first, ...others] = accepted
    .filter((match) => match.distance === distance)
    .map((match) => match.form);
  if (!first) return null;
  const uses = lexicon.usesOf(first.payload);
  const form = first.words.join(' ');
  // Another form as near must mean the same; one that is written the same adds its meanings.
  for (const other of others) {
    const more = lexicon.usesOf(other.payload);
    if (
      other.words.join(' ') !== form &&
      !more.some((use) => uses.some((known) => hasSameTarget(use, known)))
    )
      return null;
  }
  const same = others
    .filter((other) => other.words.join(' ') === form)
    .flatMap((other) => lexicon.usesOf(other.payload));
  return { uses: mergeUses(uses, same), distance, form };
}
