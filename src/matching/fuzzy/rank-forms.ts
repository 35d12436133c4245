import Fuse from 'fuse.js/basic';
import type { FuzzyForm } from './fuzzy-form.ts';

/** Edits a letter of the pattern, as fuse.js counts them: letters that changed places are two, so that 4 in 10 pass. */
const THRESHOLD = 0.4;

/** The forms of a shortlist that fuse.js finds near the text, nearest first. */
export function rankForms(text: string, forms: readonly FuzzyForm[]): FuzzyForm[] {
  const list = forms.map((form) => ({ form, text: form.words.join(' ') }));
  const fuse = new Fuse(list, {
    keys: ['text'],
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    isCaseSensitive: true,
  });
  return fuse.search(text).map((result) => result.item.form);
}
