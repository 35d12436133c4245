/** Schemas of dates and ids, apart from the records so that a content script can check messages without them. */
import * as v from 'valibot';

/** A calendar day, month or year: YYYY, YYYY-MM or YYYY-MM-DD. The length is the precision known. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
  ),
);
/** A calendar day: YYYY-MM-DD. */
export const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'is not a day (YYYY-MM-DD)'),
);
/** URL-safe slug; the file's name without its ending. A feed other than our own prefixes `<feed>:`. */
export const recordId = v.pipe(
  v.string(),
  v.maxLength(100),
  v.regex(
    /^([a-z0-9]+(-[a-z0-9]+)*:)?[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an id (lower-case letters, digits, single hyphens)',
  ),
);
