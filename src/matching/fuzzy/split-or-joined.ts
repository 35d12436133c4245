/** Names with a space lost or gained: "LakenRiley Act", "Home land Security". */
import { foldSpan } from '../text/normalise-words.ts';
import type { PageWords } from './page-words.ts';

/**
 * First and last word of the text that have, word borders aside, the letters of the form around its word `position`
 * at `anchor`; null when they differ, or when the words are the same in number.
 */
export function splitOrJoined(
  words: readonly string[],
  position: number,
  page: PageWords,
  anchor: number,
): [number, number] | null {
  const before = words.slice(0, position).join('');
  const after = words.slice(position + 1).join('');
  const last = reach(after, page, anchor, 1);
  if (last === null) return null;
  const first = reach(before, page, anchor, -1);
  return first === null || last - first + 1 === words.length ? null : [first, last];
}

/** The word at which the letters are used up, going from `anchor` in one direction; null when they do not fit. */
function reach(letters: string, page: PageWords, anchor: number, step: 1 | -1): number | null {
  let rest = letters;
  let word = anchor;
  while (rest !== '') {
    word += step;
    if (word < 0 || word >= page.count) return null;
    const text = foldSpan(page.text, page.starts[word]!, page.ends[word]!);
    if (step === 1 ? !rest.startsWith(text) : !rest.endsWith(text)) return null;
    rest = step === 1 ? rest.slice(text.length) : rest.slice(0, rest.length - text.length);
  }
  return word;
}
