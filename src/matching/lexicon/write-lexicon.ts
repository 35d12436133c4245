import { checksum } from './checksum.ts';
import type { Column } from './columns.ts';
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
  sections: Record<Section, Column>;
};

/** Puts head and sections together (layout.ts). */
export function writeLexicon({ numbers, sections }: LexiconParts): Uint8Array<ArrayBuffer> {
  const total = SECTIONS.reduce((sum, name) => sum + padded(sections[name].byteLength), HEAD_WORDS * 4);
  const bytes = new Uint8Array(total);
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, FORMAT, total, 0, ...HEAD_NUMBERS.map((name) => numbers[name])]);
  let offset = HEAD_WORDS * 4;
  SECTIONS.forEach((name, index) => {
    const section = sections[name];
    words.set([offset, section.length, section.BYTES_PER_ELEMENT], 4 + HEAD_NUMBERS.length + index * 3);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += padded(section.byteLength);
  });
  words[3] = checksum(words, 4);
  return bytes;
}

function padded(size: number): number {
  return (size + 3) & ~3;
}
