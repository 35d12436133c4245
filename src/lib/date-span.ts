/** First and last day that a date of less than day precision may mean: "2025-03" → 2025-03-01 … 2025-03-31. */
export type DateSpan = { first: string; last: string };

/** In: YYYY, YYYY-MM or YYYY-MM-DD. */
export function dateSpan(date: string): DateSpan {
  if (date.length === 10) return { first: date, last: date };
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  const [year, month] = date.split('-').map(Number);
  const days = new Date(Date.UTC(year!, month!, 0)).getUTCDate();
  return { first: `${date}-01`, last: `${date}-${String(days).padStart(2, '0')}` };
}

/** True when every day that `a` may mean lies after every day that `b` may mean. */
export function isAfter(a: string, b: string): boolean {
  return dateSpan(a).first > dateSpan(b).last;
}

/**
 * Days from the end of one period to the beginning of the next: 0 on the same day, 1 on the day after, negative where
 * they overlap. Days that are not known exactly are counted so that doubt speaks for no gap.
 */
export function gapDays(to: string, from: string): number {
  return (Date.parse(dateSpan(from).first) - Date.parse(dateSpan(to).last)) / 86_400_000;
}

/** The day of a moment, in the reader's own time zone, as YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
