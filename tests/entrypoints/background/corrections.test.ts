import { describe, expect, it } from 'vitest';
import { mayRemember } from '../../../entrypoints/background/corrections.ts';

describe('what a card shows', () => {
  it('is remembered only outside of private windows, and only while the reader wants it', () => {
    expect(mayRemember({ rememberCards: true }, { incognito: false })).toBe(true);
    expect(mayRemember({ rememberCards: true }, { incognito: true })).toBe(false);
    expect(mayRemember({ rememberCards: false }, { incognito: false })).toBe(false);
  });
});
