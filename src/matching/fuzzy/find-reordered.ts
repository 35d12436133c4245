import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { isCutFromLongerWord, joinsWords } from '../scan/boundaries.ts';
import { foldSpan } from '../text/normalise-words.ts';
import { readFuzzyForm } from './fuzzy-form.ts';
import { tableSlot } from './fuzzy-layout.ts';
import type { PageWords } from './page-words.ts';
import { addToBag, LITTLE_WORD, MAX_BAG, MIN_BAG } from './word-bag.ts';

/**
 * Names whose words are all there, in another order or with other little words between them. Exact spans are left as
 * they are.
 */
export function findReordered(
  page: PageWords,
  known: Int32Array,
  exact: readonly Candidate[],
  lexicon: Lexicon,
): Candidate[] {
  const { bags, bagForms } = lexicon.views;
  const found: Candidate[] = [];
  for (let first = 0; first < page.count; first++) {
    if (!carriesMeaning(page, first) || known[first]! < 0) continue;
    let key = 0;
    let size = 0;
    for (let last = first; last < page.count && size < MAX_BAG; last++) {
      if (!carriesMeaning(page, last)) {
        // Numbers and look-alikes that the lexicon does not have count as long as none.
        if (page.lengths[last]! > LITTLE_WORD || page.lengths[last] === 0) break;
        continue;
      }
      if (known[last]! < 0) break;
      key = addToBag(key, page.hashes[last]!);
      size++;
      const slot = size < MIN_BAG ? -1 : tableSlot(bags, key || 1);
      if (slot < 0 || bags[slot] === 0) continue;
      const candidate = candidateAt(page, first, last, bagForms[slot]!, exact, lexicon);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

/** A word with a capital that is no little one. */
function carriesMeaning(page: PageWords, word: number): boolean {
  return page.capitals[word]! > 0 && page.lengths[word]! > LITTLE_WORD;
}

function candidateAt(
  page: PageWords,
  first: number,
  last: number,
  index: number,
  exact: readonly Candidate[],
  lexicon: Lexicon,
): Candidate | null {
  const start = page.starts[first]!;
  const end = page.ends[last]!;
  const overlapped = exact.filter((other) => other.start < end && start < other.end);
  if (
    overlapped.some(
      (other) => other.start < start || other.end > end || other.end - other.start === end - start,
    )
  )
    return null;
  if (isCutFromLongerWord(page.text, start, end) || !joinsWords(page, first, last)) return null;
  const form = readFuzzyForm(lexicon.views, index);
  const words: string[] = [];
  for (let at = first; at <= last; at++) {
    if (carriesMeaning(page, at)) words.push(foldSpan(page.text, page.starts[at]!, page.ends[at]!));
  }
  const carrying = form.words.filter((word) => word.length > LITTLE_WORD);
  if (words.sort().join(' ') !== carrying.sort().join(' ')) return null;
  return {
    start,
    end,
    text: page.text.slice(start, end),
    uses: lexicon.usesOf(form.payload),
    how: 'fuzzy',
    distance: 1,
    form: form.words.join(' '),
    capitals: 'full',
    inside: overlapped,
  };
}
