/** Places in a chart with one column of equal width a year, in per cent of the chart's width. */
import type { PartialDate } from '../../knowledge/schema.ts';
import { dateSpan } from '../../lib/date-span.ts';
import type { YearRange } from './year-range.ts';

/**
 * Where a date lies: 0 at the first day of the first year, 100 at the end of the last. A month or year lies in its
 * middle. Null outside the chart.
 */
export function placeOfDate(date: PartialDate, { from, to }: YearRange): number | null {
  const { first, last } = dateSpan(date);
  const middle = (Date.parse(first) + Date.parse(last)) / 2;
  const year = Number(date.slice(0, 4));
  if (year < from || year > to) return null;
  const start = Date.UTC(year, 0, 1);
  const share = (middle - start) / (Date.UTC(year + 1, 0, 1) - start);
  return ((year - from + share) / (to - from + 1)) * 100;
}

/** Height of a bar in per cent of the highest; a year with an event never looks like one without. */
export function heightOf(count: number, highest: number): number {
  if (count === 0) return 0;
  return Math.max(8, (count / highest) * 100);
}

/** Which years get a label under the axis: the first and last, and round ones with room between. */
export function labelledYears({ from, to }: YearRange): number[] {
  const length = to - from + 1;
  if (length <= 5) return Array.from({ length }, (_, index) => from + index);
  return [from, to];
}
