import { describe, expect, it } from 'vitest';
import { heightOf, labelledYears, placeOfDate } from '../../../src/ui/panel/year-scale.ts';

describe('the scale of the chart', () => {
  const years = { from: 2016, to: 2025 };

  it('puts the first day of the first year at the left edge and the last day of the last near the right', () => {
    expect(placeOfDate('2016-01-01', years)).toBe(0);
    expect(placeOfDate('2025-12-31', years)).toBeGreaterThan(99.5);
    expect(placeOfDate('2025-12-31', years)).toBeLessThan(100);
  });

  it('puts a month and a year in their middle', () => {
    expect(placeOfDate('2020', years)).toBeCloseTo(45, 0);
    expect(placeOfDate('2020-01', years)).toBeGreaterThan(placeOfDate('2020-01-01', years)!);
  });

  it('has no place for a date outside', () => {
    expect(placeOfDate('2015-12-31', years)).toBeNull();
    expect(placeOfDate('2026', years)).toBeNull();
  });

  it('never draws a year with an event like one without', () => {
    expect(heightOf(0, 200)).toBe(0);
    expect(heightOf(1, 200)).toBeGreaterThan(5);
    expect(heightOf(200, 200)).toBe(100);
  });

  it('labels every year of a few, and both ends of many', () => {
    expect(labelledYears({ from: 2023, to: 2025 })).toEqual([2023, 2024, 2025]);
    expect(labelledYears({ from: 1952, to: 2026 })).toEqual([1952, 2026]);
  });
});
