import type { LexiconViews } from '../../../src/matching/lexicon/lexicon.ts';
import type { Hit } from '../../../src/matching/scan/check-forms.ts';
import { findExact } from '../../../src/matching/scan/find-exact.ts';
import { newWords, readWords } from '../../../src/matching/text/read-words.ts';

/** The exact scan as a page runs it: the words are read into the same room text after text, then asked for forms. */
export function createExactScan(views: LexiconViews): (text: string) => Hit[] {
  let room = newWords(0);
  return (text) => {
    room = readWords(text, room, newWords);
    return findExact(room, views);
  };
}
