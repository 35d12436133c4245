import type { FuzzyViews } from '../lexicon/lexicon.ts';
import type { ScanMemo } from '../scan/block-scan.ts';
import { foldSpan } from '../text/normalise-words.ts';
import { halfKey, homeOf } from './fuzzy-layout.ts';
import type { PageWords } from './page-words.ts';

/** Slots of the lexicon's words that share a half with an unknown word of the text and differ by at most one letter in length. */
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
  const slots = [...found];
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
