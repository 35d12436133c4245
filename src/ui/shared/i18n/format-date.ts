import type { PartialDate } from '../../../knowledge/schema.ts';
import { dateFormatter } from './date-formatter.ts';

const SHAPES: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};

/**
 * A date as the reader writes it, no more precise than it is known:
 * "2025-08-20" → "Aug 20, 2025", "2025-08" → "Aug 2025", "2025" → "2025" (en-US).
 * Text that is no date comes back as it is.
 */
export function formatDate(date: PartialDate, locale: string): string {
  const shape = SHAPES[date.length];
  const day = new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);
  if (shape === undefined || Number.isNaN(day.getTime())) return date;
  return dateFormatter(locale, shape).format(day);
}
