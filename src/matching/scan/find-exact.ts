/**
 * The pass over the words of a text. It asks one bit for every word, and only where a form may begin follows the words
 * through the table of prefixes (lexicon/layout.ts has a worked example).
 */
import { CONTINUES, fingerprint, IS_FORM, SLOT_SCALE } from '../lexicon/layout.ts';
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
  const { firstWords, capitalShift, lowerShift, slots, slotForms } = views;
  const { starts, ends, hashes, upper, count } = words;
  // Whether a word has a capital cannot be foreseen, so that it is reckoned with instead of branched on.
  const lowerStart = 1 << (28 - capitalShift);
  const shiftOfCapital = capitalShift - lowerShift;
  const slotCount = slots.length;
  const scale = slotCount * SLOT_SCALE;
  const hits: Hit[] = [];
  for (let word = 0; word < count; word++) {
    const hash = hashes[word]!;
    const isUpper = upper[word]!;
    const pair = filterPair(hash, lowerShift + shiftOfCapital * isUpper);
    const filtered = (firstWords[(pair >>> 4) + lowerStart * (1 - isUpper)]! >>> ((pair & 15) * 2)) & 3;
    if (filtered === 0) continue;
    let prefix = growPrefix(PREFIX_SEED, hash);
    // The word alone is asked for only where it is a form; the filter knows whether others go on from it.
    let goesOn = filtered !== IS_FORM;
    for (let last = word, asks = (filtered & IS_FORM) !== 0; ; asks = true) {
      if (asks) {
        const wanted = fingerprint(prefix);
        let at = ((prefix >>> 0) * scale) | 0;
        let slot = slots[at]!;
        while (slot !== 0 && slot !== wanted) {
          at = at + 1 === slotCount ? 0 : at + 1;
          slot = slots[at]!;
        }
        const found = slot === 0 ? 0 : slotForms[at]!;
        if (found > CONTINUES) addForms(words, word, last, views, (found >>> 1) - 1, hits);
        if (last > word) goesOn = (found & CONTINUES) !== 0;
      }
      if (!goesOn || ++last === count) break;
      if (last - word === MAX_WORDS || starts[last]! - ends[last - 1]! > MAX_GAP) break;
      prefix = growPrefix(prefix, hashes[last]!);
    }
  }
  return hits;
}
