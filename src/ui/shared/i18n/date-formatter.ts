/** Making a formatter costs 50 times what using it does, and a timeline has hundreds of dates. */
const known = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a locale and shape, for dates without a time of day; made once. */
export function dateFormatter(locale: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(shape).join(' ')}`;
  const kept = known.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  known.set(key, made);
  return made;
}
