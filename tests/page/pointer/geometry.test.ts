import { describe, expect, it } from 'vitest';
import { isInCorridor, isInside } from '../../../src/page/pointer/geometry.ts';

const MENTION = { left: 300, top: 100, right: 360, bottom: 120 };
const BELOW = { left: 300, top: 126, right: 660, bottom: 400 };
const ABOVE = { left: 100, top: -200, right: 460, bottom: 94 };

describe('the corridor', () => {
  it('holds every straight way from the mention to the card', () => {
    for (const card of [BELOW, ABOVE])
      for (const [fromX, toX] of [
        [300, 300],
        [360, 460],
        [330, 310],
      ] as const)
        for (let part = 0; part <= 1; part += 0.1) {
          const point = {
            x: fromX + (toX - fromX) * part,
            y: 110 + ((card.top > 110 ? card.top : card.bottom) - 110) * part,
          };
          expect(isInCorridor(point, MENTION, card)).toBe(true);
        }
  });

  it('does not hold what lies beside or behind', () => {
    expect(isInCorridor({ x: 200, y: 110 }, MENTION, BELOW)).toBe(false);
    expect(isInCorridor({ x: 330, y: 80 }, MENTION, BELOW)).toBe(false);
    expect(isInCorridor({ x: 650, y: 105 }, MENTION, BELOW)).toBe(false);
  });
});

describe('a box', () => {
  it('holds what is near it, by the slack', () => {
    expect(isInside({ x: 297, y: 123 }, MENTION, 3)).toBe(true);
    expect(isInside({ x: 296, y: 110 }, MENTION, 3)).toBe(false);
  });
});
