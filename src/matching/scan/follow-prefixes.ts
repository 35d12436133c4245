/** From a word that may begin a form to the forms that do begin there. */
import { CONTINUES, FINGERPRINT_MASK, FORM_MASK, fingerprint, homeSlot, IS_FORM } from '../lexicon/layout.ts';
import type { LexiconViews } from '../lexicon/lexicon.ts';
import { FIRST_LETTER, FOLD, FOLDED, IGNORED } from '../text/fold-table.ts';
import { growPrefix, PREFIX_SEED, TOKEN_PRIME, TOKEN_SEED } from '../text/hash.ts';
import { newToken, readToken } from '../text/token.ts';
import { addForms, type Hit, MAX_WORDS, type WordRow } from './check-forms.ts';

/** More separators than this between two words part them, whatever they are. */
const MAX_GAP = 4;
const DOT = 0x2e;

/** Looks for the forms that begin with a word: its place, its hash and what the filter of first words says of it. */
export type Follower = (start: number, end: number, hash: number, filtered: number) => void;

/**
 * A follower that adds to `hits`, the shorter forms first. Nearly every word that begins a form is followed by one that
 * does not go on with it, so what is asked of the next words is only their hash; what else a form wants to know is read
 * when one is found.
 */
export function createFollower(text: string, views: LexiconViews, hits: Hit[]): Follower {
  const { slots } = views;
  const row: WordRow = { text, starts: [], ends: [], count: 1 };
  const { starts, ends } = row;
  const rare = newToken();
  const size = text.length;
  return (start, end, firstHash, filtered) => {
    let prefix = growPrefix(PREFIX_SEED, firstHash);
    starts[0] = start;
    ends[0] = end;
    if ((filtered & IS_FORM) !== 0) {
      const form = findSlot(slots, prefix) & FORM_MASK;
      row.count = 1;
      if (form !== 0) addForms(row, views, form - 1, hits);
      if (filtered === IS_FORM) return;
    }
    let at = end;
    for (let count = 1; count < MAX_WORDS; count++) {
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
      starts[count] = from;
      ends[count] = at;
      prefix = growPrefix(prefix, hash);
      const slot = findSlot(slots, prefix);
      const form = slot & FORM_MASK;
      row.count = count + 1;
      if (form !== 0) addForms(row, views, form - 1, hits);
      if ((slot & CONTINUES) === 0) return;
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
