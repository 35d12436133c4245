const MINUTE_MS = 60_000;
const STEPS: [unit: 'minute' | 'hour' | 'day', ms: number, below: number][] = [
  ['minute', MINUTE_MS, 60],
  ['hour', 60 * MINUTE_MS, 36],
  ['day', 24 * 60 * MINUTE_MS, Number.POSITIVE_INFINITY],
];

/**
 * How long ago a moment was: "5 minutes ago", "3 hours ago", "2 days ago". A moment in the future (a clock was set)
 * is now.
 */
export function formatAgo(moment: Date, now: Date, locale: string): string {
  const passed = Math.max(0, now.getTime() - moment.getTime());
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, ms, below] of STEPS) {
    const count = Math.floor(passed / ms);
    if (count < below) return format.format(-count, unit);
  }
  return '';
}
