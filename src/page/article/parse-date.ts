import type { PartialDate } from '../../knowledge/schema.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MESES = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
const pad = (n: number) => String(n).padStart(2, '0');

/** A day that exists, in the years of online news; null otherwise. */
function dayOf(year: number, month: number, day: number): PartialDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1990 && year < 2100 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/**
 * The day of an instant given in universal time, in New York: most of the news we read is dated there, and
 * "2025-08-21T01:30:00Z" was published on the evening of Aug 20. A bare day, or one with its own offset, stays as written.
 */
function newYorkDay(instant: string): PartialDate | null {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(date);
}

function fromIso(text: string): PartialDate | null {
  const iso =
    /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]00:?00|UTC|GMT)?)?/.exec(
      text,
    );
  if (!iso) return null;
  const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return day && iso[4] && iso[5] ? newYorkDay(`${day}T${iso[4]}:00Z`) : day;
}

/** "Aug. 20, 2025", "20 August 2025", "20 de agosto de 2025", in a longer text too. */
function fromWords(text: string): PartialDate | null {
  const monthOf = (word: string) => {
    const start = word.slice(0, 3).toLowerCase();
    return (MONTHS.indexOf(start) + 1 || MESES.indexOf(start) + 1) as number;
  };
  const american = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text);
  if (american && monthOf(american[1]!))
    return dayOf(Number(american[3]), monthOf(american[1]!), Number(american[2]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?(?: de)? ([A-Za-z]{3,10})\.?(?: de)?,? (\d{4})\b/.exec(text);
  if (dayFirst && monthOf(dayFirst[2]!))
    return dayOf(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const numbers = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text);
  return numbers ? dayOf(Number(numbers[3]), Number(numbers[1]), Number(numbers[2])) : null;
}

/** The calendar day a piece of metadata or a byline names, or null. Compact forms ("20250820") are read too. */
export function parseDate(text: string): PartialDate | null {
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/.exec(text);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return fromIso(text) ?? fromWords(text);
}

/** The day in an address such as /2025/08/20/title, /2025-08-20-title, /2025/aug/20/title or /20250820/. */
export function dateInAddress(url: string): PartialDate | null {
  const path = /^[a-z]+:\/\/[^/]+([^?#]*)/i.exec(url)?.[1] ?? '';
  const numbers = /[/_-]((?:19|20)\d{2})[/-]?(0?[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
    path,
  );
  if (numbers) return dayOf(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const words = /\/((?:19|20)\d{2})\/([a-z]{3})[a-z]*\/(\d{1,2})(?=\/|$)/i.exec(path);
  const month = words ? MONTHS.indexOf(words[2]!.toLowerCase()) + 1 : 0;
  return words && month ? dayOf(Number(words[1]), month, Number(words[3])) : null;
}
