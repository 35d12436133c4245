import { describe, expect, it } from 'vitest';
import { expandBraces } from '../../../src/matching/topic/expand-braces.ts';

describe('choices in braces', () => {
  it('stand for every text that they can make', () => {
    expect(expandBraces('deport{,s,ed}')).toEqual(['deport', 'deports', 'deported']);
    expect(expandBraces('{a,b} {c,d}')).toEqual(['a c', 'a d', 'b c', 'b d']);
  });

  it('are not needed', () => {
    expect(expandBraces('287(g)')).toEqual(['287(g)']);
  });
});
