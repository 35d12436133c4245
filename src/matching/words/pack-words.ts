import { VOCABULARY } from '../topic/vocabulary.ts';
import {
  ABROAD,
  CALLINGS,
  CAPITAL_WORDS,
  COMMON_WORDS,
  EVERYDAY,
  NICKNAMES,
  NO_FIRST_NAME,
  RIVALS,
  STATES,
} from './lists.ts';
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
    rivals: RIVALS,
    capitalWords: CAPITAL_WORDS,
    commonWords: COMMON_WORDS,
    topic: VOCABULARY,
  };
}
