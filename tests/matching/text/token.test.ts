import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
