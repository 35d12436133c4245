/** From a word that may begin a form to the forms that do begin there. */
import { CONTINUES, FINGERPRINT_MASK, FORM_MASK, fingerprint, homeSlot } from '../lexicon/layout.ts';
import type { LexiconViews } from '../lexicon/lexicon.ts';
import { FIRST_LETTER, FOLD, FOLDED, IGNORED } from '../text/fold-table.ts';
import { growPrefix, PREFIX_SEED, TOKEN_PRIME, TOKEN_SEED } from '../text/hash.ts';
import { newToken, readToken } from '../text/token.ts';
import { createFormCheck, type Hit } from './check-forms.ts';

/** More separators than this between two words part them, whatever they are. */
const MAX_GAP = 4;
const DOT = 0x2e;

/**
 * A function that adds to `hits` all forms beginning at a word, the shorter first. It is told where the word is and its
 * hash. Nearly every word that begins a form is followed by one that does not go on with it, so what is asked of the
 * next words is only their hash; what else a form wants to know is read when one is found.
 */
export function createFollower(
  text: string,
  views: LexiconViews,
  hits: Hit[],
): (start: number, end: number, hash: number) => void {
  const { slots } = views;
  const addForms = createFormCheck(text, views, hits);
  const rare = newToken();
  const size = text.length;
  return (start, end, firstHash) => {
    let prefix = growPrefix(PREFIX_SEED, firstHash);
    let at = end;
    for (let count = 1; ; count++) {
      const slot = findSlot(slots, prefix);
      if (slot === 0) return;
      const form = slot & FORM_MASK;
      if (form !== 0) addForms(form - 1, start, count);
      if ((slot & CONTINUES) === 0) return;
      const gapEnd = at + MAX_GAP;
      while (at < size && FOLD[text.charCodeAt(at)]! <= IGNORED) at++;
      if (at === size || at > gapEnd) return;
      let fold = FOLD[text.charCodeAt(at)]!;
      const from = at;
      let hash = TOKEN_SEED;
      while (fold >= FIRST_LETTER) {
        hash = Math.imul(hash ^ (fold & FOLDED), TOKEN_PRIME);
        if (++at === size) break;
        fold = FOLD[text.charCodeAt(at)]!;
      }
      if (at < size && (fold !== 0 || (at - from === 1 && text.charCodeAt(at) === DOT))) {
        readToken(text, from, rare);
        hash = rare.hash;
        at = rare.end;
      }
      prefix = growPrefix(prefix, hash);
    }
  };
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
