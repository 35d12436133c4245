import { FORM_SHIFT } from './layout.ts';
import type { LexiconViews } from './lexicon.ts';

/** What the form of this number means, for `usesOf`. */
export function payloadOf({ targets, meanings }: LexiconViews, form: number): number {
  return targets[form]! | (meanings[form]! << FORM_SHIFT);
}
