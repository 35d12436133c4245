import type { Office, Role } from '../../src/knowledge/schema.ts';
import { dateSpan, gapDays } from '../../src/lib/date-span.ts';
import type { Problem } from '../build/problem.ts';
import type { Data, EntityRecord } from '../build/read-data.ts';
import { type LintRule, problemAt } from './rule.ts';

type Holding = { record: EntityRecord; role: Role; index: number };

/** Where a line is broken, and what to do about it. */
type Break = { message: string; remedy: string };

/**
 * The holders of an office do not overlap (the day of a change belongs to both). From the day in the office's `since`
 * to today they form an unbroken line, or the gap is stated in data/offices.yaml; an office with two holders or more
 * says since when its line is unbroken.
 */
export const officeLine: LintRule = {
  name: 'office-line',
  check(data) {
    return data.offices.flatMap((office, index) => {
      const line = holdings(data, office);
      const broken =
        office.since === undefined ? sinceMissing(office, line) : breaks(office, office.since, line);
      const at = { file: 'offices.yaml', lineOf: data.officesFile.lineOf };
      return [
        ...overlaps(office, line),
        ...broken.map(({ message, remedy }) => problemAt(officeLine, at, [index], message, remedy)),
      ];
    });
  },
};

function holdings(data: Data, office: Office): Holding[] {
  const found: Holding[] = [];
  for (const record of data.entities.values()) {
    record.entity.roles?.forEach((role, index) => {
      if (role.office === office.id) found.push({ record, role, index });
    });
  }
  return found.sort((a, b) => (a.role.from < b.role.from ? -1 : 1));
}

/** Each two neighbours of a line, the earlier first. */
function pairs(line: readonly Holding[]): [Holding, Holding][] {
  return line.slice(1).map((next, index) => [line[index]!, next]);
}

function overlaps(office: Office, line: readonly Holding[]): Problem[] {
  return pairs(line).flatMap(([holding, next]) => {
    const { to } = holding.role;
    if (to === 'unknown' || (to && dateSpan(to).first <= dateSpan(next.role.from).last)) return [];
    return problemAt(
      officeLine,
      next.record.source,
      ['roles', next.index],
      `${holding.record.entity.id} and ${next.record.entity.id} as ${office.id} overlap: the first holds it ${
        to ? `to ${to}` : 'still'
      }, the second from ${next.role.from}.`,
      'Correct the days, or take `office` off the role that is not the office itself.',
    );
  });
}

/** What breaks the line of an office between its `since` and today. */
function breaks(office: Office, since: string, line: readonly Holding[]): Break[] {
  const remedy = 'Add the holder, or state the gap under gaps with the reason.';
  const found: Break[] = [];
  const first = line[0];
  const last = line.at(-1);
  if (first && gapDays(since, first.role.from) > 0 && !stated(office, since, first.role.from)) {
    found.push({
      message: `${office.id}: its line is said to begin on ${since}; its first holder, ${first.record.entity.id}, begins on ${first.role.from}.`,
      remedy: `${remedy.slice(0, -1)}, or write since: ${first.role.from}.`,
    });
  }
  for (const [holding, next] of pairs(line)) {
    if (dateSpan(next.role.from).first <= dateSpan(since).first || !isHole(holding, next)) continue;
    const to = holding.role.to === 'unknown' ? holding.role.from : holding.role.to!;
    if (stated(office, to, next.role.from)) continue;
    found.push({
      message: `${holding.record.entity.id} and ${next.record.entity.id} as ${office.id}: nobody is recorded between ${
        holding.role.to === 'unknown' ? 'an unknown day' : to
      } and ${next.role.from}.`,
      remedy,
    });
  }
  const end = last?.role.to;
  if (last && end && !(office.gaps ?? []).some((gap) => gap.to === undefined)) {
    found.push({
      message: `${last.record.entity.id} as ${office.id} ends (${end}), and nobody is recorded since.`,
      remedy:
        'Add the holder, or state under gaps from when nobody is recorded (leave out `to`), with the reason.',
    });
  }
  return found;
}

/** An office with several holders that does not say from when on they are all recorded. */
function sinceMissing(office: Office, line: readonly Holding[]): Break[] {
  if (line.length < 2) return [];
  const hole = pairs(line).findLastIndex(([holding, next]) => isHole(holding, next));
  return [
    {
      message: `${office.id} has ${line.length} holders and no \`since\`.`,
      remedy: `Write since: ${line[hole + 1]!.role.from}, from when on its line is unbroken, or fill it further back.`,
    },
  ];
}

/** True when days between two holders are nobody's. Days that are not known exactly speak for no hole. */
function isHole(holding: Holding, next: Holding): boolean {
  const { to } = holding.role;
  return to === 'unknown' || (to !== undefined && gapDays(to, next.role.from) > 1);
}

function stated(office: Office, to: string, from: string): boolean {
  return (office.gaps ?? []).some(
    (gap) =>
      dateSpan(gap.from).first <= dateSpan(from).last &&
      (gap.to === undefined || dateSpan(gap.to).last >= dateSpan(to).first),
  );
}
