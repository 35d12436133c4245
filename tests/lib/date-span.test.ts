import { describe, expect, it } from 'vitest';
import { dateSpan, gapDays, isAfter } from '../../src/lib/date-span.ts';

describe('a date of less than day precision', () => {
  it('spans its month, leap years included', () => {
    expect(dateSpan('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(dateSpan('2025-12')).toEqual({ first: '2025-12-01', last: '2025-12-31' });
  });

  it('spans its year', () => {
    expect(dateSpan('2014')).toEqual({ first: '2014-01-01', last: '2014-12-31' });
  });

  it('is after another only when it is so for certain', () => {
    expect(isAfter('2025-09', '2025-08-20')).toBe(true);
    expect(isAfter('2025', '2025-08-20')).toBe(false);
  });

  it('makes no gap of a doubt', () => {
    expect(gapDays('2026-07-26', '2026-07-27')).toBe(1);
    expect(gapDays('2025-03', '2025-05-20')).toBe(50);
    expect(gapDays('2026', '2026-05-29')).toBeLessThan(0);
  });
});
