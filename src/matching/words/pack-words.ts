import { VOCABULARY } from '../topic/vocabulary.ts';
import { ABROAD, CALLINGS, EVERYDAY, NICKNAMES, NO_FIRST_NAME, STATES } from './lists.ts';
import type { PackedWords } from './word-lists.ts';

/** The lists as the lexicon keeps them. */
export function packWords(): PackedWords {
  return {
    callings: CALLINGS,
    noFirstNames: NO_FIRST_NAME,
    nicknames: NICKNAMES,
    everyday: EVERYDAY,
    states: STATES,
    abroad: ABROAD,
    topic: VOCABULARY,
  };
}
