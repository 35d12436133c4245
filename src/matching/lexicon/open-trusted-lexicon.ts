import type { Column } from './columns.ts';
import { createLexicon } from './create-lexicon.ts';
import { FORMAT, HEAD_NUMBERS, HEAD_WORDS, type HeadNumber, MAGIC, SECTIONS } from './layout.ts';
import { type Columns, type Lexicon, LexiconError } from './lexicon.ts';

/**
 * `openLexicon` without its checksum, for bytes whose hash was checked a moment ago: what pages do, which need not carry the
 * checksum's code.
 */
export function openTrustedLexicon(bytes: Uint8Array): Lexicon {
  const words = readHead(bytes);
  const numbers = Object.fromEntries(HEAD_NUMBERS.map((name, at) => [name, words[4 + at]])) as Record<
    HeadNumber,
    number
  >;
  const columns = Object.fromEntries(SECTIONS.map((name, at) => [name, column(words, at)]));
  return createLexicon(numbers, columns as Columns, words.byteLength);
}

/** The bytes as words, once their head says that they are a whole lexicon of this format; throws a LexiconError. */
export function readHead(bytes: Uint8Array): Uint32Array {
  // Views of 32 bits need an aligned start; bytes cut out of something else may not have one.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (aligned.byteLength < 16)
    throw new LexiconError('truncated', `The lexicon is cut off: ${bytes.byteLength} bytes.`);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2);
  if (words[0] !== MAGIC) throw new LexiconError('not-a-lexicon', 'These bytes are not a lexicon.');
  if (words[1] !== FORMAT) {
    throw new LexiconError(
      'wrong-version',
      `The lexicon has format ${words[1]}; this version reads format ${FORMAT}.`,
    );
  }
  if (words[2] !== aligned.byteLength || aligned.byteLength < HEAD_WORDS * 4) {
    throw new LexiconError('truncated', `The lexicon has ${aligned.byteLength} of ${words[2]} bytes.`);
  }
  return words;
}

/** The section of this number. */
function column(words: Uint32Array, section: number): Column {
  const at = 4 + HEAD_NUMBERS.length + section * 3;
  const offset = words[at]!;
  const length = words[at + 1]!;
  const width = words[at + 2]!;
  if (offset % 4 !== 0 || offset + length * width > words.byteLength) {
    throw new LexiconError('malformed', `The lexicon's section ${SECTIONS[section]} lies outside of it.`);
  }
  const place = [words.buffer, words.byteOffset + offset, length] as const;
  if (width === 1) return new Uint8Array(...place);
  return width === 2 ? new Uint16Array(...place) : new Uint32Array(...place);
}
