import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWords, readWords, type Words } from '../../../src/matching/text/read-words.ts';
import { newToken, readToken } from '../../../src/matching/text/token.ts';

type Word = { start: number; end: number; hash: number; length: number; upper: boolean };

function rows({ count, starts, ends, hashes, lengths, upper }: Words): Word[] {
  return Array.from({ length: count }, (_, at) => ({
    start: starts[at]!,
    end: ends[at]!,
    hash: hashes[at]!,
    length: lengths[at]!,
    upper: upper[at] === 1,
  }));
}

/** The same, one word after the other. */
function oneByOne(text: string): Word[] {
  const words: Word[] = [];
  const token = newToken();
  for (let at = 0; readToken(text, at, token); at = token.end) {
    const { start, end, hash, length, startsUpper } = token;
    words.push({ start, end, hash, length, upper: startsUpper });
  }
  return words;
}

const piece = fc.oneof(
  fc.constantFrom('ICE', 'U.S.', 'a', 'R&D', '&', ' ', ' ', '.', '\u00ad', '\u200b', '\u0301', 'é', 'ﬁ', 'Æ', '42', '\ud83d', 'Ѕ'),
  fc.string({ unit: 'binary', maxLength: 3 }),
); // biome-ignore format: a list
const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('the words of a text in columns', () => {
  it('are those that are read one by one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(rows(readWords(text, newWords(0), newWords))).toEqual(oneByOne(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('are the same in room that another text has left', () => {
    fc.assert(
      fc.property(texts, texts, (before, text) => {
        const room = readWords(before, newWords(0), newWords);
        expect(rows(readWords(text, room, newWords))).toEqual(oneByOne(text));
      }),
    );
  });

  it('may be as many as its characters', () => {
    expect(readWords('R&D&R&D', newWords(0), newWords).count).toBe(7);
    expect(readWords('&&&&', newWords(0), newWords).count).toBe(4);
  });
});
