import { describe, expect, it } from 'vitest';
import { articleState } from '../../src/page/article-state.ts';
import { stepTarget } from '../../src/page/go-to-range.ts';
import type { Mention } from '../../src/page/mention.ts';

describe('a step through the marks', () => {
  const tops: Record<string, number> = { a: -300, b: 40, c: 500, d: 2_000 };
  const step = (current: string | null, by: 1 | -1) =>
    stepTarget(Object.keys(tops), current, by, (mention) => tops[mention]!, 800);

  it('begins in the window', () => {
    expect(step(null, 1)).toBe('b');
    expect(step(null, -1)).toBe('c');
  });

  it('goes on from the open card, and round at the ends', () => {
    expect([step('b', 1), step('b', -1), step('d', 1), step('a', -1)]).toEqual(['c', 'a', 'a', 'd']);
  });

  it('goes nowhere without marks', () => {
    expect(stepTarget([], null, 1, () => 0, 800)).toBeNull();
  });
});

describe('the state of an article', () => {
  const mention = (entity: string | null, link?: string): Mention =>
    ({ annotation: { entity, link, name: link ?? entity } }) as unknown as Mention;

  it('counts mentions in order of first appearance, citations apart', () => {
    const state = articleState(
      [
        mention('wu'),
        mention('ice'),
        mention(null, 'https://a.example'),
        mention('wu'),
        mention(null, 'https://a.example'),
      ],
      {
        date: '2025-08-20',
        language: 'en',
        partial: false,
      },
    );
    expect(state.cast).toEqual([
      { entity: 'wu', mentions: 2 },
      { entity: 'ice', mentions: 1 },
    ]);
    expect(state.citations).toEqual([{ name: 'https://a.example', link: 'https://a.example', mentions: 2 }]);
  });
});
