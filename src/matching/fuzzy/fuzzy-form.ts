import type { FuzzyViews, LexiconViews } from '../lexicon/lexicon.ts';
import { FORM_END, FORM_NUMBER_MASK, PERSON, SMALL } from './fuzzy-layout.ts';

/** A form as the fuzzy pass sees it. */
export type FuzzyForm = {
  /** Folded words. */
  words: string[];
  person: boolean;
  /** Written in small letters, as terms are. */
  small: boolean;
  payload: number;
  /** Case of its words, see layout.ts. */
  shape: number;
};

/** The form at a place in the fuzzy tables, `index` from 0 in their own order (not that of the scan tables). */
export function readFuzzyForm(views: LexiconViews, index: number): FuzzyForm {
  const { forms, letters }: FuzzyViews = views.fuzzy;
  const flags = forms[index * 2 + 1]!;
  const number = flags & FORM_NUMBER_MASK;
  const start = forms[index * 2]!;
  const text = String.fromCharCode(...letters.subarray(start, letters.indexOf(FORM_END, start)));
  return {
    words: text.split(' '),
    person: (flags & PERSON) !== 0,
    small: (flags & SMALL) !== 0,
    payload: views.payloads[number]!,
    shape: views.shapes[number]!,
  };
}
