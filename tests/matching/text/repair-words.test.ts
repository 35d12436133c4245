import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairWords } from '../../../src/matching/text/repair-words.ts';

const texts = (original: string) => repairWords(original).map((repaired) => repaired.text);

describe('repairing words', () => {
  it('joins what a hyphen cut and parts what was run together', () => {
    expect(texts('Immi-\n gration and Cus- toms')).toEqual(['Immigration and Customs']);
    expect(texts('the LakenRiley Act')).toEqual(['the Laken Riley Act']);
  });

  it('does the one apart from the other, as a name with a capital inside may be cut', () => {
    expect(texts('James Mc-\nHenry and Co-\nreCivic')).toEqual([
      'James Mc-\nHenry and CoreCivic',
      'James Mc-\nHenry and Co-\nre Civic',
    ]);
  });

  it('gives nothing for a text without damage', () => {
    expect(repairWords('A well-known act\nof the U.S. — signed')).toEqual([]);
  });

  it('keeps the place of every character', () => {
    const piece = fc.constantFrom('Immi', 'gration', '-', '\n', ' ', 'Act', 'é', '\u00ad', 'Mc');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const original = pieces.join('');
        for (const repaired of repairWords(original)) {
          expect(repaired.offsets).toHaveLength(repaired.text.length + 1);
          [...repaired.text].forEach((letter, at) => {
            if (letter !== ' ') expect(original[repaired.offsets[at]!]).toBe(letter);
          });
        }
      }),
    );
  });
});
