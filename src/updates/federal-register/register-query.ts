/** The one question that is ever asked of the Federal Register. */

/** Slugs that are asked for; see `agenciesOf` for what is then left out. */
const AGENCIES = [
  'u-s-citizenship-and-immigration-services',
  'u-s-immigration-and-customs-enforcement',
  'executive-office-for-immigration-review',
  'homeland-security-department',
];
const FIELDS = [
  'document_number',
  'title',
  'type',
  'publication_date',
  'effective_on',
  'comments_close_on',
  'html_url',
  'pdf_url',
  'agencies',
  'action',
];
/** How far back is asked: a computer that was off for a month misses nothing. */
const DAYS = 45;
/** Most that the live site gives is reported to be 100; it gives 20 to those who ask for more than it allows. */
const PAGE = 100;
const DAY_MS = 86_400_000;

/**
 * The address that every reader in the world asks on a day (UTC): no key, no part of their own, nothing that was read.
 * Always the first page: past its limits the site gives the first one again without saying so.
 * In: the site's address with a slash at the end, and milliseconds since 1970.
 */
export function registerQuery(site: string, now: number): string {
  const since = utcDay(now - DAYS * DAY_MS);
  const parts = [
    ...AGENCIES.map((slug) => `conditions[agencies][]=${slug}`),
    `conditions[publication_date][gte]=${since}`,
    'order=newest',
    `per_page=${PAGE}`,
    ...FIELDS.map((field) => `fields[]=${field}`),
  ];
  return `${site}api/v1/documents.json?${parts.join('&')}`;
}

/** The day of a moment in UTC, YYYY-MM-DD: the same for every reader. In: milliseconds since 1970. */
export function utcDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
