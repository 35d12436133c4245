import { checksum } from './checksum.ts';
import { type Lexicon, LexiconError } from './lexicon.ts';
import { openTrustedLexicon, readHead } from './open-trusted-lexicon.ts';

/**
 * Opens a compiled lexicon as views on its bytes, which must not change afterwards. Throws a LexiconError that names
 * the fault.
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const words = readHead(bytes);
  if (checksum(words, 4) !== words[3])
    throw new LexiconError('checksum', 'The lexicon is damaged: its checksum does not fit.');
  return openTrustedLexicon(new Uint8Array(words.buffer, words.byteOffset, words.byteLength));
}
