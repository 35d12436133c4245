/**
 * The pass over the words of a text. It asks one bit for every word, and only where a form may begin follows the words
 * through the table of prefixes (lexicon/layout.ts has a worked example).
 */
import { CONTINUES, FINGERPRINT_MASK, FORM_MASK, fingerprint, homeSlot, IS_FORM } from '../lexicon/layout.ts';
import type { LexiconViews } from '../lexicon/lexicon.ts';
import { filterPair, growPrefix, PREFIX_SEED } from '../text/hash.ts';
import type { Words } from '../text/read-words.ts';
import { addForms, type Hit } from './check-forms.ts';

/** More separators than this between two words part them, whatever they are. */
const MAX_GAP = 4;
/** Words of the longest form. */
const MAX_WORDS = 64;

/** Every form in the text, nested and overlapping ones too, by start, then by length. */
export function findExact(words: Words, views: LexiconViews): Hit[] {
  const { firstWords, capitalShift, lowerShift } = views;
  const { hashes, upper, count } = words;
  // Whether a word has a capital cannot be foreseen, so that it is reckoned with instead of branched on.
  const lowerStart = 1 << (28 - capitalShift);
  const shiftOfCapital = capitalShift - lowerShift;
  const hits: Hit[] = [];
  for (let word = 0; word < count; word++) {
    const hash = hashes[word]!;
    const isUpper = upper[word]!;
    const pair = filterPair(hash, lowerShift + shiftOfCapital * isUpper);
    const filtered = (firstWords[(pair >>> 4) + lowerStart * (1 - isUpper)]! >>> ((pair & 15) * 2)) & 3;
    if (filtered !== 0) followPrefixes(words, word, filtered, views, hits);
  }
  return hits;
}

/** From a word that may begin a form, with what the filter says of it, to the forms that do begin there. */
function followPrefixes(
  words: Words,
  first: number,
  filtered: number,
  views: LexiconViews,
  hits: Hit[],
): void {
  const { starts, ends, hashes } = words;
  const { slots } = views;
  let prefix = growPrefix(PREFIX_SEED, hashes[first]!);
  if ((filtered & IS_FORM) !== 0) {
    const form = findSlot(slots, prefix) & FORM_MASK;
    if (form !== 0) addForms(words, first, first, views, form - 1, hits);
    if (filtered === IS_FORM) return;
  }
  const end = Math.min(words.count, first + MAX_WORDS);
  for (let last = first + 1; last < end; last++) {
    if (starts[last]! - ends[last - 1]! > MAX_GAP) return;
    prefix = growPrefix(prefix, hashes[last]!);
    const slot = findSlot(slots, prefix);
    const form = slot & FORM_MASK;
    if (form !== 0) addForms(words, first, last, views, form - 1, hits);
    if ((slot & CONTINUES) === 0) return;
  }
}

/** The slot of a prefix; 0 when no form begins so. */
function findSlot(slots: Uint32Array, prefix: number): number {
  const wanted = fingerprint(prefix);
  let at = homeSlot(prefix, slots.length);
  for (let slot = slots[at]!; slot !== 0; slot = slots[at]!) {
    if (((slot ^ wanted) & FINGERPRINT_MASK) === 0) return slot;
    at = at + 1 === slots.length ? 0 : at + 1;
  }
  return 0;
}
