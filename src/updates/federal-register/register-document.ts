/** A document of the Federal Register, as it is kept here. */
import * as v from 'valibot';
import { isoDay, recordId } from '../../knowledge/primitives.ts';

/** Days that the calendar has. */
export const calendarDay = v.pipe(
  isoDay,
  v.check((day) => isOnCalendar(day), 'is not a day of the calendar'),
);

/** Plain text: no markup, no control or direction characters. */
export const plainTitle = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(2000),
  v.regex(/^[^<>\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u, 'has markup, control or direction characters'),
);

/** The site's page: the web edition, which is not the official one. */
export const pageAddress = v.pipe(
  v.string(),
  v.maxLength(500),
  v.regex(/^https:\/\/www\.federalregister\.gov\/[^\s<>"']+$/, 'is not a page of the Federal Register'),
);
/** The printed page as PDF: the official edition. */
export const pdfAddress = v.pipe(
  v.string(),
  v.maxLength(500),
  v.regex(/^https:\/\/(www\.govinfo\.gov|[a-z]+\.federalregister\.gov)\/[^\s<>"']+$/, 'is not its PDF'),
);

/** "2026-23456"; older ones and corrections: "E9-1234", "C1-2026-23456". */
export const documentNumber = v.pipe(
  v.string(),
  v.maxLength(30),
  v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+){1,2}$/, 'is not a document number'),
);

export const registerDocument = v.object({
  number: documentNumber,
  kind: v.picklist(['rule', 'proposed', 'notice', 'presidential']),
  title: plainTitle,
  /** Day of publication. */
  day: calendarDay,
  effective: v.nullable(calendarDay),
  commentsUntil: v.nullable(calendarDay),
  page: pageAddress,
  pdf: v.nullable(pdfAddress),
  /** Ids of our records. */
  agencies: v.pipe(v.array(recordId), v.minLength(1)),
});
export type RegisterDocument = v.InferOutput<typeof registerDocument>;

function isOnCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
