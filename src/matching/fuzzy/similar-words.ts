import type { LexiconViews } from '../lexicon/lexicon.ts';
import type { ScanMemo } from '../scan/block-scan.ts';
import { foldSpan } from '../text/normalise-words.ts';
import { editDistance } from './edit-distance.ts';
import { wordEnd } from './fits-around.ts';
import { halfByte, halfKey, homeOf, SPACE } from './fuzzy-layout.ts';
import type { PageWords } from './page-words.ts';
import { cursorAt, nextPosting } from './postings.ts';

/** Words of so many letters may have two slips. */
export const TWO_SLIPS = 6;
/** Letters from the first to the last slip: half a word of fourteen, the longest that is common. */
const MAX_REST = 7;

/**
 * Slots of the lexicon's words that an unknown word of the text may be a slip of: they share a half, and one edit or
 * two part them.
 */
export function similarWords(
  page: PageWords,
  word: number,
  views: LexiconViews,
  memo: ScanMemo,
): readonly number[] {
  const hash = page.hashes[word]!;
  const known = memo.words.get(hash);
  if (known) return known;
  const folded = foldSpan(page.text, page.starts[word]!, page.ends[word]!);
  const letters = Array.from(folded, (letter) => letter.charCodeAt(0));
  const found = new Set<number>();
  for (let length = letters.length - 1; length <= letters.length + 1; length++) {
    if (length < 3) continue;
    for (const last of [false, true])
      collect(views, halfKey(letters, 0, letters.length, length, last), found);
  }
  const slots = [...found].filter((slot) => isSlipOf(letters, views, slot));
  memo.words.set(hash, slots);
  return slots;
}

/** Adds all words under a key: equal keys stand in one stretch of the table, other keys between them. */
function collect({ halves, halfWords }: LexiconViews, key: number, found: Set<number>): void {
  const wanted = halfByte(key);
  let slot = homeOf(key, halves.length);
  for (let entry = halves[slot]!; entry !== 0; entry = halves[slot]!) {
    if (entry === wanted) found.add(halfWords[slot]!);
    slot = slot + 1 === halves.length ? 0 : slot + 1;
  }
}

/**
 * True when one edit parts the letters from a word of the lexicon, or two where it is long. The word's letters are found in
 * the first form that it is posted for, and what is equal at both ends is skipped: little is left to compare.
 */
function isSlipOf(
  text: readonly number[],
  { wordPostings, postings, fuzzyStarts, fuzzyLetters: letters }: LexiconViews,
  slot: number,
): boolean {
  const cursor = cursorAt(wordPostings[slot]! >>> 1);
  nextPosting(postings, cursor, true);
  let from = fuzzyStarts[cursor.form]!;
  for (let skip = cursor.position; skip > 0; ) if (letters[from++] === SPACE) skip--;
  let to = wordEnd(letters, from);
  const limit = to - from >= TWO_SLIPS ? 2 : 1;
  let start = 0;
  let end = text.length;
  while (from < to && start < end && letters[from] === text[start]) {
    from++;
    start++;
  }
  while (from < to && start < end && letters[to - 1] === text[end - 1]) {
    to--;
    end--;
  }
  const left = Math.max(to - from, end - start);
  if (left <= limit) return true;
  // Two edits with much between them would have to leave a half whole: then the rest is short.
  if (left > MAX_REST || Math.abs(to - from - (end - start)) > limit) return false;
  return (
    editDistance(
      String.fromCharCode(...letters.subarray(from, to)),
      String.fromCharCode(...text.slice(start, end)),
      limit,
    ) <= limit
  );
}
