import { describe, expect, it } from 'vitest';
import { formatAgo } from '../../../src/ui/shared/i18n/format-ago.ts';
import { formatInYear } from '../../../src/ui/shared/i18n/format-in-year.ts';
import { placeName } from '../../../src/ui/shared/i18n/place-name.ts';

describe('how long ago', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const ago = (moment: string, locale = 'en') => formatAgo(new Date(moment), now, locale);

  it('is told in minutes, hours and days', () => {
    expect(ago('2026-11-22T11:55:10Z')).toBe('4 minutes ago');
    expect(ago('2026-11-22T09:00:00Z')).toBe('3 hours ago');
    expect(ago('2026-11-19T12:00:00Z')).toBe('3 days ago');
  });

  it('is told in Spanish', () => {
    expect(ago('2026-11-22T09:00:00Z', 'es')).toBe('hace 3 horas');
  });

  it('is now when a clock was set back', () => {
    expect(ago('2026-11-22T13:00:00Z')).toBe('this minute');
  });
});

describe('a date under its year', () => {
  it('goes without the year', () => {
    expect(formatInYear('2025-08-20', 'en-US')).toBe('Aug 20');
    expect(formatInYear('2025-08', 'en-US')).toBe('Aug');
    expect(formatInYear('2025-08-20', 'es')).toBe('20 ago');
  });

  it('has nothing to say where only the year is known', () => {
    expect(formatInYear('2025', 'en-US')).toBeNull();
  });
});

describe('the name of a jurisdiction', () => {
  it('is the city and state, the state, or another country', () => {
    expect(placeName('US-MA-boston', 'en')).toBe('Boston, Massachusetts');
    expect(placeName('US-NY-new-york', 'en')).toBe('New York, New York');
    expect(placeName('US-TX', 'en')).toBe('Texas');
    expect(placeName('MX', 'es')).toBe('México');
  });

  it('goes without saying for the United States', () => {
    expect(placeName('US', 'en')).toBeNull();
  });
});
