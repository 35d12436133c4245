import { joinsWords } from '../scan/boundaries.ts';
import type { PageWords } from './page-words.ts';

/** No comma, end of sentence or empty line between the words from `first` to `last`. */
export function isOneName(page: PageWords, first: number, last: number): boolean {
  return joinsWords({
    text: page.text,
    starts: page.starts.subarray(first, last + 1),
    ends: page.ends.subarray(first, last + 1),
    count: last + 1 - first,
  });
}
