import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorAt, nextPosting, type Posting, writePostings } from '../../../src/matching/fuzzy/postings.ts';

function read(bytes: Uint8Array, offset: number, all: boolean): Omit<Posting, 'starting'>[] {
  const found: Omit<Posting, 'starting'>[] = [];
  const cursor = cursorAt(offset);
  while (nextPosting(bytes, cursor, all)) found.push({ form: cursor.form, position: cursor.position });
  return found;
}

const posting = fc.record({
  form: fc.oneof(fc.nat(9), fc.nat(2_000_000)),
  position: fc.nat(15),
  starting: fc.boolean(),
});
const list = fc
  .array(posting, { minLength: 1, maxLength: 40 })
  .map((postings) => postings.sort((a, b) => a.form - b.form));

describe('lists of postings', () => {
  it('are read as they were written, the starting ones first', () => {
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), (lists) => {
        const bytes: number[] = [0];
        const offsets = lists.map((postings) => {
          const offset = bytes.length;
          writePostings(bytes, postings);
          return offset;
        });
        lists.forEach((postings, at) => {
          const [starting, others] = [true, false].map((wanted) =>
            postings
              .filter((one) => one.starting === wanted)
              .map(({ form, position }) => ({ form, position })),
          );
          const packed = Uint8Array.from(bytes);
          expect(read(packed, offsets[at]!, true)).toEqual([...starting!, ...others!]);
          expect(read(packed, offsets[at]!, false)).toEqual(starting);
        });
      }),
    );
  });
});
