import type { Kind, State } from '../../../knowledge/schema.ts';
import { CARD_WORDS } from './card-words.ts';
import type { Language } from './language.ts';
import { KIND_NAMES, STATE_NAMES } from './record-words.ts';
import { RULE_NAMES } from './rule-names.ts';

export type CardKey = keyof typeof CARD_WORDS.en;

/** All that a card says in one language, as plain data: it is handed to the content script, which carries no words. */
export type CardTexts = {
  words: Record<CardKey, string>;
  kinds: Record<Kind, string>;
  states: Record<State, string>;
  /** By rule; a rule without words is shown by its own name. */
  rules: Record<string, string>;
};

/** The texts of one language. */
export function cardTexts(language: Language): CardTexts {
  return {
    words: CARD_WORDS[language],
    kinds: KIND_NAMES[language],
    states: STATE_NAMES[language],
    rules: RULE_NAMES[language],
  };
}
