/**
 * As-of queries: what held on a day. A period runs from its `from` to its `to`, both days included; without `to`
 * it held when the record was last checked. Dates known to the month or year are honest about it: inside their
 * imprecision the answer is `approximate`.
 */
import { dateSpan } from '../lib/date-span.ts';
import type { PartialDate, Role, Status } from './schema.ts';
import { UNKNOWN_END } from './unknown-end.ts';

/** A period that holds on the day asked for; `approximate` when the dates leave it open. */
export type Held<T> = { period: T; approximate: boolean };

type Period = { from: PartialDate; to?: PartialDate | undefined };

/**
 * Whether a period holds on `date` (itself perhaps only a month or a year): `certain`, `approximate`, or null.
 * `checked` is the day the record was last checked: a period over on an unknown day was over by then.
 */
export function holdsOn(
  period: Period,
  date: PartialDate,
  checked: string,
): 'certain' | 'approximate' | null {
  const asked = dateSpan(date);
  const from = dateSpan(period.from);
  if (asked.last < from.first) return null;
  const began = asked.first >= from.last;
  if (period.to === undefined) return began ? 'certain' : 'approximate';
  if (period.to === UNKNOWN_END) return asked.first >= checked ? null : 'approximate';
  const to = dateSpan(period.to);
  if (asked.first > to.last) return null;
  return began && asked.last <= to.first ? 'certain' : 'approximate';
}

/** Roles that a person held on a day, those that began last first. */
export function rolesOn(
  person: { roles?: Role[] | undefined; checked: string },
  date: PartialDate,
): Held<Role>[] {
  return held(person.roles ?? [], date, person.checked);
}

/**
 * The status of a law, order, case, program, operation or facility on a day: the one that began last; null when none
 * is recorded.
 */
export function statusOn(
  record: { status?: Status[] | undefined; checked: string },
  date: PartialDate,
): Held<Status> | null {
  return held(record.status ?? [], date, record.checked)[0] ?? null;
}

/** The role or status that was over before a day and ended last; null when there is none. */
export function lastBefore<T extends Period>(
  periods: readonly T[] | undefined,
  date: PartialDate,
  checked: string,
): T | null {
  const over = (periods ?? []).filter(
    (period) => dateSpan(period.from).first <= dateSpan(date).last && holdsOn(period, date, checked) === null,
  );
  const end = (period: T) => (period.to === undefined || period.to === UNKNOWN_END ? period.from : period.to);
  return over.sort((a, b) => compareText(end(b), end(a)))[0] ?? null;
}

function held<T extends Period>(periods: readonly T[], date: PartialDate, checked: string): Held<T>[] {
  const found: Held<T>[] = [];
  for (const period of periods) {
    const how = holdsOn(period, date, checked);
    if (how) found.push({ period, approximate: how === 'approximate' });
  }
  // Of two on the same day (one ends, one begins) the later one comes first; certain before approximate.
  return found.sort(
    (a, b) => Number(a.approximate) - Number(b.approximate) || compareText(b.period.from, a.period.from),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
