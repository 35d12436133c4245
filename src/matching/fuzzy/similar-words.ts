import type { FuzzyViews } from '../lexicon/lexicon.ts';
import type { ScanMemo } from '../scan/block-scan.ts';
import { foldSpan } from '../text/normalise-words.ts';
import { editDistance } from './edit-distance.ts';
import { FORM_SHIFT, halfKey, homeOf, POSITION_BITS } from './fuzzy-layout.ts';
import type { PageWords } from './page-words.ts';

const SPACE = 0x20;
/** Words of so many letters may have two slips. */
const TWO_SLIPS = 8;

/** Slots of the lexicon's words that an unknown word of the text may be a slip of: they share a half, and one edit or two part them. */
export function similarWords(
  page: PageWords,
  word: number,
  views: FuzzyViews,
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
      collect(views.halves, halfKey(letters, 0, letters.length, length, last), found);
  }
  const slots = [...found].filter((slot) => {
    const text = wordText(views, slot);
    const limit = text.length >= TWO_SLIPS ? 2 : 1;
    return editDistance(folded, text, limit) <= limit;
  });
  memo.words.set(hash, slots);
  return slots;
}

/** Adds all words under a key: equal keys stand in one stretch of the table, other keys between them. */
function collect(halves: Uint32Array, key: number, found: Set<number>): void {
  const slots = halves.length >>> 1;
  let slot = homeOf(key, slots);
  while (halves[slot * 2] !== 0) {
    if (halves[slot * 2] === key >>> 0) found.add(halves[slot * 2 + 1]! - 1);
    slot = slot + 1 === slots ? 0 : slot + 1;
  }
}

/** The letters of a word of the lexicon, cut from the first form that it is posted for. */
function wordText({ words, postings, forms, letters }: FuzzyViews, slot: number): string {
  const posting = postings[(words[slot * 2 + 1]! >>> 1) + 1]!;
  let skip = (posting >>> 1) & ((1 << POSITION_BITS) - 1);
  let at = forms[(posting >>> FORM_SHIFT) * 2]!;
  while (skip > 0) if (letters[at++] === SPACE) skip--;
  let end = at;
  const formEnd = forms[(posting >>> FORM_SHIFT) * 2 + 2]!;
  while (end < formEnd && letters[end] !== SPACE) end++;
  return String.fromCharCode(...letters.subarray(at, end));
}
