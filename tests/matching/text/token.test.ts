import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/matching/text/normalise.ts';
import { normaliseWords } from '../../../src/matching/text/normalise-words.ts';
import { newToken, readToken, type Token } from '../../../src/matching/text/token.ts';

function read(text: string): Token[] {
  const tokens: Token[] = [];
  const token = newToken();
  for (let at = 0; readToken(text, at, token); at = token.end) tokens.push({ ...token });
  return tokens;
}

describe('reading words', () => {
  it('folds case, accents, ligatures, width and "&"', () => {
    const words = (text: string) => normaliseWords(text).map((word) => word.text);
    expect(words('Renée Rene\u0301e ﬁne Straße ＩＣＥ AT&T Łódź')).toEqual([
      'renee',
      'renee',
      'fine',
      'strasse',
      'ice',
      'at',
      'and',
      't',
      'lodz',
    ]);
    expect(words('U.S. I.C.E., J.D. Vance, v. H.R.1 D.C.-based p.m.')).toEqual([
      'us',
      'ice',
      'jd',
      'vance',
      'v',
      'hr',
      '1',
      'dc',
      'based',
      'pm',
    ]);
  });

  it('ends a word with its accent and outside of invisible characters', () => {
    expect(read('Jose\u0301\u200b x')[0]).toMatchObject({ start: 0, end: 5, length: 4 });
    expect(read('U.S. x')[0]).toMatchObject({ start: 0, end: 4, length: 2, capitals: 2 });
  });

  it('keeps look-alike letters of other scripts apart', () => {
    expect(normaliseWords('DH\u0405')[0]!.hash).not.toBe(normaliseWords('DHS')[0]!.hash);
  });

  it('moves on through any text, one word after the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const token of read(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('normalising', () => {
  it('gives folded words with one space between them', () => {
    expect(normalise('“Renée  Good’s” A&B').text).toBe('renee good s a and b');
  });

  it('keeps the way back to the original', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      'é',
      'e\u0301',
      ' ',
      '—',
      '&',
      'ﬁ',
      '\u00ad',
      '５',
      '\ud83d\ude00',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const original = units.join('');
        const { text, offsets } = normalise(original);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets[text.length]).toBe(original.length);
        for (let at = 0; at < text.length; at++) {
          expect(offsets[at + 1]).toBeGreaterThanOrEqual(offsets[at]!);
          if (text[at] !== ' ') expect(normalise(original[offsets[at]!]!).text).toContain(text[at]);
        }
      }),
    );
  });
});
