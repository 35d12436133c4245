import type { Office, Role } from '../../src/knowledge/schema.ts';
import { dateSpan } from '../../src/lib/date-span.ts';
import type { Problem } from '../build/problem.ts';
import type { Data, EntityRecord } from '../build/read-data.ts';
import { type LintRule, problemAt } from './rule.ts';

type Holding = { record: EntityRecord; role: Role; index: number };

const DAY_MS = 86_400_000;

/**
 * The holders of an office do not overlap (the day of a change belongs to both), and from the day in the office's
 * `since` on they form an unbroken line, or the gap is stated in data/offices.yaml.
 */
export const officeLine: LintRule = {
  name: 'office-line',
  check(data) {
    return data.offices.flatMap((office, officeIndex) => {
      const line = holdings(data, office);
      const problems: Problem[] = [];
      line.forEach((holding, index) => {
        const next = line[index + 1];
        if (!next) return;
        const { to } = holding.role;
        const where = `${holding.record.entity.id} and ${next.record.entity.id} as ${office.id}`;
        if (to === undefined || (to !== 'unknown' && dateSpan(to).first > dateSpan(next.role.from).last)) {
          problems.push(
            problemAt(
              this,
              next.record.source,
              ['roles', next.index],
              `${where} overlap: the first holds it ${to ? `to ${to}` : 'still'}, the second from ${next.role.from}.`,
              'Correct the days, or take `office` off the role that is not the office itself.',
            ),
          );
        } else if (
          office.since &&
          dateSpan(next.role.from).first >= office.since &&
          to !== 'unknown' &&
          gapDays(to, next.role.from) > 1 &&
          !stated(office, to, next.role.from)
        ) {
          problems.push(
            problemAt(
              this,
              { file: 'offices.yaml', lineOf: data.officesFile.lineOf },
              [officeIndex],
              `${where}: nobody is recorded between ${to} and ${next.role.from}.`,
              'Add the holder, or state the gap under gaps with the reason.',
            ),
          );
        }
      });
      return problems;
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

/** Days between the end of one period and the beginning of the next, counted so that doubt speaks for no gap. */
function gapDays(to: string, from: string): number {
  return (Date.parse(dateSpan(from).first) - Date.parse(dateSpan(to).last)) / DAY_MS;
}

function stated(office: Office, to: string, from: string): boolean {
  return (office.gaps ?? []).some(
    (gap) => dateSpan(gap.from).first <= dateSpan(from).last && dateSpan(gap.to).last >= dateSpan(to).first,
  );
}
