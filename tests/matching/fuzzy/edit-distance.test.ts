import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/matching/fuzzy/edit-distance.ts';

describe('edit distance', () => {
  it('counts insertions, deletions, substitutions and exchanges as one', () => {
    expect(editDistance('reilly', 'riley', 5)).toBe(2);
    expect(editDistance('adn', 'and', 5)).toBe(1);
    expect(editDistance('customs', 'custom', 5)).toBe(1);
    expect(editDistance('', 'ice', 5)).toBe(3);
  });

  it('stops at the limit', () => {
    expect(editDistance('homeland', 'security', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  it('is the same both ways, and nought only for equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});
