import { dateSpan } from '../../src/lib/date-span.ts';
import type { Problem } from '../build/problem.ts';
import { type LintRule, problemAt } from './rule.ts';

/** Seats in Congress: a member who is elected again holds one seat without a break. */
const SEATS = new Set(['U.S. Senator', 'U.S. Representative']);
/** Longest time between the last day of a session and the first of the next Congress, with room to spare. */
const LONGEST_RECESS_DAYS = 150;
const DAY_MS = 86_400_000;

/**
 * A seat that is held over several Congresses is one role. Older data end a term with the last day of the session
 * (Congress has met on 3 January since the Twentieth Amendment), which cuts one seat in pieces.
 */
export const termsWhole: LintRule = {
  name: 'terms-whole',
  check(data) {
    const problems: Problem[] = [];
    for (const { entity, source } of data.entities.values()) {
      entity.roles?.forEach((role, index) => {
        const before = entity.roles?.[index - 1];
        if (!before?.to || before.to === 'unknown') return;
        if (!SEATS.has(role.title) || before.title !== role.title || before.at !== role.at) return;
        const days = (Date.parse(dateSpan(role.from).first) - Date.parse(dateSpan(before.to).last)) / DAY_MS;
        if (days >= LONGEST_RECESS_DAYS) return;
        problems.push(
          problemAt(
            this,
            source,
            ['roles', index],
            `${role.title} to ${before.to} and again from ${role.from} is one seat, held on.`,
            `Make it one role from ${before.from} to ${role.to ?? 'now'}.`,
          ),
        );
      });
    }
    return problems;
  },
};
