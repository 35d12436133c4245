import type { EventType, Kind, Status } from '../../src/knowledge/schema.ts';
import { UNKNOWN_END } from '../../src/knowledge/unknown-end.ts';
import { gapDays, isAfter } from '../../src/lib/date-span.ts';
import type { Problem } from '../build/problem.ts';
import type { Data } from '../build/read-data.ts';
import { type LintRule, type Path, problemAt } from './rule.ts';

const KINDS: readonly Kind[] = ['law', 'order', 'program', 'operation'];
/** What makes or changes a law, an order, a program or an operation. */
const ACTS: readonly EventType[] = ['law', 'order', 'rule', 'operation'];

/**
 * A card says what a thing was on the day of the article. So its status begins no later than the first act that the
 * threads tell of it, and every line goes on until the next and no further.
 */
export const statusWhole: LintRule = {
  name: 'status-whole',
  check(data) {
    const problems: Problem[] = [];
    const first = firstActs(data);
    for (const { entity, source } of data.entities.values()) {
      const { id, kind, status = [] } = entity;
      const add = (path: Path, message: string, remedy: string) =>
        problems.push(problemAt(this, source, path, message, remedy));
      const act = KINDS.includes(kind) ? first.get(id) : undefined;
      if (act && status[0] && isAfter(status[0].from, act.date))
        add(
          ['status', 0],
          `${id} has no status before ${status[0].from}; the thread ${act.thread} tells of ${act.date}: “${act.what}”`,
          'Add what it was from that day on (proposed, signed, active …), or correct the event.',
        );
      for (const [index, [line, next]] of pairs(status).entries()) {
        if (line.to === UNKNOWN_END) continue;
        if (line.to === undefined || isAfter(line.to, next.from))
          add(
            ['status', index],
            `${id} is ${line.state} to ${line.to ?? 'today'} and ${next.state} from ${next.from}: two lines tell of the same time.`,
            'End the earlier line where the later one begins, or make them one.',
          );
        else if (gapDays(line.to, next.from) > 1)
          add(
            ['status', index],
            `${id} is ${line.state} to ${line.to} and ${next.state} from ${next.from}: what it was between is not told.`,
            'Add a line for the time between, or correct the days.',
          );
      }
    }
    return problems;
  },
};

type Act = { date: string; what: string; thread: string };

/** The first act that the threads tell of each entity. */
function firstActs(data: Data): Map<string, Act> {
  const first = new Map<string, Act>();
  for (const { thread } of data.threads.values()) {
    for (const { date, what, type, entities } of thread.events) {
      if (!ACTS.includes(type)) continue;
      for (const id of entities)
        if (!first.has(id) || date < first.get(id)!.date) first.set(id, { date, what, thread: thread.id });
    }
  }
  return first;
}

function pairs(lines: readonly Status[]): [Status, Status][] {
  return lines.slice(1).map((next, index) => [lines[index]!, next]);
}
