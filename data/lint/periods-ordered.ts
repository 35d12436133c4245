import type { Problem } from '../build/problem.ts';
import { type LintRule, problemAt } from './rule.ts';

/** A period does not end before it begins, days exist in the calendar, and a thread's events stand in order. */
export const periodsOrdered: LintRule = {
  name: 'periods-ordered',
  check(data) {
    const problems: Problem[] = [];
    for (const { entity, source } of data.entities.values()) {
      for (const field of ['roles', 'status'] as const) {
        entity[field]?.forEach((period, index) => {
          const { from, to } = period;
          const add = (message: string, remedy: string) =>
            problems.push(problemAt(this, source, [field, index], `${field}.${index}: ${message}`, remedy));
          if (!exists(from)) add(`${from} is not a day of the calendar.`, 'Correct from.');
          if (!to || to === 'unknown') return;
          if (!exists(to)) add(`${to} is not a day of the calendar.`, 'Correct to.');
          if (to < from.slice(0, to.length))
            add(`it ends (${to}) before it begins (${from}).`, 'Swap or correct from and to.');
        });
      }
    }
    for (const { thread, source } of data.threads.values()) {
      thread.events.forEach((event, index) => {
        const earlier = thread.events[index - 1];
        const add = (message: string, remedy: string) =>
          problems.push(problemAt(this, source, ['events', index], `events.${index}: ${message}`, remedy));
        if (!exists(event.date)) add(`${event.date} is not a day of the calendar.`, 'Correct the date.');
        if (earlier && event.date < earlier.date.slice(0, event.date.length)) {
          add(`${event.date} stands after ${earlier.date}.`, 'Sort the events by date.');
        }
      });
    }
    return problems;
  },
};

function exists(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
