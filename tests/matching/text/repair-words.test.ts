import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairWords } from '../../../src/matching/text/repair-words.ts';

describe('repairing words', () => {
  it('joins what a hyphen cut and parts what was run together', () => {
    expect(repairWords('Immi-\n gration and Cus- toms')?.text).toBe('Immigration and Customs');
    expect(repairWords('the LakenRiley Act')?.text).toBe('the Laken Riley Act');
  });

  it('gives null for a text without damage', () => {
    expect(repairWords('A well-known act\nof the U.S. — signed')).toBeNull();
  });

  it('keeps the place of every character', () => {
    const piece = fc.constantFrom('Immi', 'gration', '-', '\n', ' ', 'Act', 'é', '\u00ad', 'Mc');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const original = pieces.join('');
        const repaired = repairWords(original);
        if (!repaired) return;
        expect(repaired.offsets).toHaveLength(repaired.text.length + 1);
        [...repaired.text].forEach((letter, at) => {
          if (letter !== ' ') expect(original[repaired.offsets[at]!]).toBe(letter);
        });
      }),
    );
  });
});
