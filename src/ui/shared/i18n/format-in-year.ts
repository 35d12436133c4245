import type { PartialDate } from '../../../knowledge/schema.ts';
import { dateFormatter } from './date-formatter.ts';

const SHAPES: Record<number, Intl.DateTimeFormatOptions> = {
  7: { month: 'short' },
  10: { month: 'short', day: 'numeric' },
};

/**
 * A date under a heading that names its year: "2025-08-20" → "Aug 20", "2025-08" → "Aug" (en-US). A date of which
 * only the year is known has nothing left to say: null.
 */
export function formatInYear(date: PartialDate, locale: string): string | null {
  const shape = SHAPES[date.length];
  const day = new Date(`${date}${'-01'.slice(date.length - 7)}T00:00:00Z`);
  if (shape === undefined || Number.isNaN(day.getTime())) return null;
  return dateFormatter(locale, shape).format(day);
}
