import type { Entity, Role, ThreadEvent } from '../../src/knowledge/schema.ts';
import { UNKNOWN_END } from '../../src/knowledge/unknown-end.ts';
import { isAfter } from '../../src/lib/date-span.ts';
import type { Problem } from '../build/problem.ts';
import { eachMention } from './each-mention.ts';
import { type LintRule, problemAt } from './rule.ts';

/** Words before a name that say which office its bearer holds on the day of the event. */
const TITLES = [
  'Vice President',
  'President',
  'Governor',
  'Mayor',
  'Attorney General',
  'Secretary',
  'Senator',
  'Representative',
  'Sheriff',
  'Commissioner',
  'Director',
  'Speaker',
  'Judge',
  'Justice',
];
const EARLIER_HOLDER = /\b(?:former|then|ex)[ -](?:\S+ ){0,4}$/i;
const BEGINS = /^ (?:becomes|takes office|is sworn in|begins as)\b/;
const ENDS = /^ (?:leaves|steps down|resigns|dies)\b/;
/** Labels of facts that give the day of a death. */
const DEATH = /^(?:Died|Killed)$/;

/**
 * What the threads tell of people agrees with their roles: who is said to take or leave an office does so on that
 * day in a role, who is given a title holds it on the day, and nobody holds an office after death.
 */
export const eventsAndRoles: LintRule = {
  name: 'events-and-roles',
  check(data) {
    const problems: Problem[] = [];
    for (const { thread, event, index, entity, before, after } of eachMention(data)) {
      if (entity.kind !== 'person' || !entity.roles) continue;
      const message = contradiction(entity, entity.roles, event, before, after);
      if (!message) continue;
      problems.push(
        problemAt(
          this,
          thread,
          ['events', index],
          message,
          `Correct the event, or the roles of ${entity.id}.`,
        ),
      );
    }
    for (const { entity, source } of data.entities.values()) {
      const death = entity.facts?.find((fact) => DEATH.test(fact.label) && fact.asOf)?.asOf;
      entity.roles?.forEach((role, index) => {
        if (!death || (role.to && !isAfter(role.from, death) && !endsAfter(role, death))) return;
        problems.push(
          problemAt(
            this,
            source,
            ['roles', index],
            `${entity.id} is ${role.title} after the death of ${death}.`,
            'End the role.',
          ),
        );
      });
    }
    return problems;
  },
};

function contradiction(
  { id }: Entity,
  roles: readonly Role[],
  { date }: ThreadEvent,
  before: string,
  after: string,
): string | null {
  const title = TITLES.find((word) => before.endsWith(`${word} `));
  if (title && !EARLIER_HOLDER.test(before.slice(0, -title.length - 1))) {
    const ofTitle = roles.filter((role) => role.title.includes(title));
    if (ofTitle.length > 0 && !ofTitle.some((role) => !isAfter(role.from, date) && !endsBefore(role, date)))
      return `The event of ${date} calls ${id} ${title}, which no role says of that day.`;
  }
  if (BEGINS.test(after) && !roles.some(({ from }) => !isAfter(from, date) && !isAfter(date, from)))
    return `The event says that ${id} takes an office on ${date}; no role begins then.`;
  if (ENDS.test(after) && !roles.some((role) => role.to && !endsBefore(role, date) && !endsAfter(role, date)))
    return `The event says that ${id} leaves an office on ${date}; no role ends then.`;
  return null;
}

function endsBefore({ to }: Role, date: string): boolean {
  return to !== undefined && to !== UNKNOWN_END && isAfter(date, to);
}

function endsAfter({ to }: Role, date: string): boolean {
  return to !== undefined && to !== UNKNOWN_END && isAfter(to, date);
}
