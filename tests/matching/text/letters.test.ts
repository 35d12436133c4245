import { describe, expect, it } from 'vitest';
import { latinPattern } from '../../../src/matching/text/latin-pattern.ts';
import { isCapitalAt, isSmallAt } from '../../../src/matching/text/letters.ts';

const units = Array.from({ length: 0x3000 }, (_, unit) => String.fromCharCode(unit));

describe('letters one at a time', () => {
  it('are capitals where the pattern of capitals says so', () => {
    const pattern = latinPattern('^[\\p{Lu}]');
    expect(units.filter((one) => isCapitalAt(one, 0))).toEqual(units.filter((one) => pattern.test(one)));
  });

  it('are small where the pattern of small letters says so', () => {
    const pattern = latinPattern('^[\\p{Ll}]');
    expect(units.filter((one) => isSmallAt(one, 0))).toEqual(units.filter((one) => pattern.test(one)));
  });

  it('are neither behind the end of a text', () => {
    expect(isCapitalAt('A', 1)).toBe(false);
    expect(isSmallAt('a', 1)).toBe(false);
  });
});
