import { checksum } from './checksum.ts';
import {
  FORMAT,
  HEAD_NUMBERS,
  HEAD_WORDS,
  type HeadNumber,
  MAGIC,
  SECTIONS,
  type Section,
} from './layout.ts';

export type LexiconParts = {
  numbers: Record<HeadNumber, number>;
  sections: Partial<Record<Section, Uint8Array | Uint16Array | Uint32Array>>;
};

/** Puts head and sections together (layout.ts). Sections that are absent are empty. */
export function writeLexicon({ numbers, sections }: LexiconParts): Uint8Array<ArrayBuffer> {
  const sizes = SECTIONS.map((name) => sections[name]?.byteLength ?? 0);
  const total = sizes.reduce((sum, size) => sum + padded(size), HEAD_WORDS * 4);
  const bytes = new Uint8Array(total);
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, FORMAT, total, 0, ...HEAD_NUMBERS.map((name) => numbers[name])]);
  let offset = HEAD_WORDS * 4;
  SECTIONS.forEach((name, index) => {
    const section = sections[name];
    words.set([offset, sizes[index]!], 4 + HEAD_NUMBERS.length + index * 2);
    if (section) bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += padded(sizes[index]!);
  });
  words[3] = checksum(words, 4);
  return bytes;
}

function padded(size: number): number {
  return (size + 3) & ~3;
}
