import { expect, it } from 'vitest';
import { congressOn, settleBill } from '../../../src/matching/citations/congress-bills.ts';

it('a Congress begins on January 3 of an odd year', () => {
  expect(congressOn('2025-01-02')).toBe(118);
  expect(congressOn('2025-01-03')).toBe(119);
  expect(congressOn('2026')).toBe(119);
});

it('a year in which a Congress ends leaves it open', () => {
  expect(congressOn('2025')).toBeNull();
});

it('a bill is of the Congress of the article’s date unless the text names another', () => {
  expect(settleBill({ type: 'H.R.', number: 2 }, '2023-05-11')).toEqual({
    canonical: 'H.R. 2 (118th Congress)',
    link: 'https://www.congress.gov/bill/118th-congress/house-bill/2',
  });
  expect(settleBill({ type: 'S.', number: 744, congress: 113 }, '2025-05-01')?.canonical).toBe(
    'S. 744 (113th Congress)',
  );
  expect(settleBill({ type: 'S.', number: 744 }, null)).toBeNull();
});
