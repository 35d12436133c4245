import { describe, expect, it } from 'vitest';
import {
  FIRST_LETTER,
  FOLD,
  FOLDED,
  IGNORED,
  SEPARATOR,
  UPPER,
} from '../../../src/matching/text/fold-table.ts';

const foldOf = (letter: string) => FOLD[letter.charCodeAt(0)]!;

describe('the fold table', () => {
  it('gives every Latin letter with marks the value that Unicode decomposes it to', () => {
    for (let unit = 0xc0; unit <= 0x1eff; unit++) {
      const letter = String.fromCharCode(unit);
      const base = letter.normalize('NFD');
      if (base.length > 1 && /^[a-z]/i.test(base)) expect(FOLD[unit], letter).toBe(foldOf(base[0]!));
    }
  });

  it('gives capitals the value of their small letter, marked', () => {
    for (const letter of 'AZÉÑŁØĐ') expect(foldOf(letter), letter).toBe(foldOf(letter.toLowerCase()) | UPPER);
  });

  it('keeps letters of other scripts away from all Latin ones', () => {
    for (const letter of 'ЅІаеор\u0391\u0392οІ한字あकا') {
      expect(foldOf(letter), letter).toBeGreaterThanOrEqual(FIRST_LETTER);
      expect(foldOf(letter) & FOLDED, letter).toBeGreaterThan(0x7f);
    }
  });

  it('knows separators and characters that are not seen', () => {
    for (const sign of ' \n\u00a0.,-–—‘’“”…§·\u2009\u3000\ud83d\ue001')
      expect(foldOf(sign), sign).toBe(SEPARATOR);
    for (const sign of '\u00ad\u200b\u200d\u2060\ufeff\u0301\ufe0f\u202e')
      expect(foldOf(sign), sign).toBe(IGNORED);
  });
});
