import { describe, expect, it } from 'vitest';
import { lineBox } from '../../../src/ui/card/line-box.ts';

const box = (top: number) => ({ top, bottom: top + 20 }) as DOMRect;
const range = (lines: DOMRect[]) => ({
  getClientRects: () => lines as unknown as DOMRectList,
  getBoundingClientRect: () => box(-1),
});

describe('the line of a mention that a card belongs to', () => {
  it('is the one pointed at, or the nearest to the pointer', () => {
    expect(lineBox(range([box(100), box(130)]), { y: 135 }).top).toBe(130);
    expect(lineBox(range([box(100), box(130)]), { y: 122 }).top).toBe(100);
  });

  it('is the first without a pointer', () => {
    expect(lineBox(range([box(100), box(130)]), null).top).toBe(100);
  });

  it('is the whole box where there are no lines', () => {
    expect(lineBox(range([]), null).top).toBe(-1);
  });
});
