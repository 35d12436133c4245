import type { LexiconViews } from '../lexicon/lexicon.ts';
import { payloadOf } from '../lexicon/payload-of.ts';
import { FORM_END, PERSON, SMALL } from './fuzzy-layout.ts';

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

/** The form of a number, one that the fuzzy tables have. */
export function readFuzzyForm(views: LexiconViews, number: number): FuzzyForm {
  const { fuzzyLetters: letters } = views;
  const flags = views.fuzzyForms[number]!;
  const start = views.fuzzyStarts[number]!;
  const text = String.fromCharCode(...letters.subarray(start, letters.indexOf(FORM_END, start)));
  return {
    words: text.split(' '),
    person: (flags & PERSON) !== 0,
    small: (flags & SMALL) !== 0,
    payload: payloadOf(views, number),
    shape: views.shapes[number]!,
  };
}
