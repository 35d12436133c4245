/**
 * Lists of the forms that a word stands in. Numbers of seven bits a byte, the low ones first, every byte but the last of a
 * number with its high bit: form * 64 + position of the word in it * 4 + STARTING + LAST. The starting ones come first. In both parts
 * the forms ascend, and each says how far it is from the one before.
 */

/** The form is looked for when the word stands in the text; the other postings are for misspellings of the word. */
const STARTING = 2;
/** No other posting of the word follows. */
const LAST = 1;
const POSITION_SHIFT = 2;
const POSITION_MASK = 15;
const FORM_SHIFT = 6;

export type Posting = { form: number; position: number; starting: boolean };

/** Appends a list, which must not be empty. The postings are given by form. */
export function writePostings(bytes: number[], postings: readonly Posting[]): void {
  const parts = [true, false].map((wanted) => postings.filter(({ starting }) => starting === wanted));
  for (const part of parts) {
    let before = 0;
    for (const posting of part) {
      const { form, position, starting } = posting;
      const last = posting === (parts[1]!.at(-1) ?? parts[0]!.at(-1));
      let rest =
        ((form - before) << FORM_SHIFT) |
        (position << POSITION_SHIFT) |
        (starting ? STARTING : 0) |
        (last ? LAST : 0);
      for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
      bytes.push(rest);
      before = form;
    }
  }
}

/** Where somebody is in a list, and what stands there. */
export type PostingCursor = {
  at: number;
  form: number;
  position: number;
  isStarting: boolean;
  isLast: boolean;
};

/** Before the first posting of the list at an offset. */
export function cursorAt(offset: number): PostingCursor {
  return { at: offset, form: 0, position: 0, isStarting: true, isLast: false };
}

/** Moves on to the next posting, of the starting ones alone or of all; false where there is none. */
export function nextPosting(bytes: Uint8Array, cursor: PostingCursor, all: boolean): boolean {
  if (cursor.isLast) return false;
  let byte = bytes[cursor.at++]!;
  let value = byte & 0x7f;
  for (let shift = 7; byte > 0x7f; shift += 7) {
    byte = bytes[cursor.at++]!;
    value |= (byte & 0x7f) << shift;
  }
  if (cursor.isStarting && (value & STARTING) === 0) {
    if (!all) return false;
    cursor.isStarting = false;
    cursor.form = 0;
  }
  cursor.form += value >>> FORM_SHIFT;
  cursor.position = (value >>> POSITION_SHIFT) & POSITION_MASK;
  cursor.isLast = (value & LAST) !== 0;
  return true;
}
