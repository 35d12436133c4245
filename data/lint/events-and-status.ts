import type { Entity, State, Status } from '../../src/knowledge/schema.ts';
import { UNKNOWN_END } from '../../src/knowledge/unknown-end.ts';
import { isAfter } from '../../src/lib/date-span.ts';
import type { Problem } from '../build/problem.ts';
import type { Data } from '../build/read-data.ts';
import { eachMention, type Mention } from './each-mention.ts';
import { type LintRule, type Path, problemAt } from './rule.ts';

const STOPS = /\b(?:strikes down|blocks|enjoins)\b[^;]*$/;
const SIGNS = /\bsigns (?:the |a |an )?$/;
const STOPPED: readonly State[] = ['blocked', 'partly-blocked', 'partly-in-force', 'struck-down', 'stayed'];
const IN_FORCE: readonly State[] = ['in-force', 'partly-in-force'];
/** States in which a case can have no further filing or ruling. */
const OVER: readonly State[] = ['dismissed', 'settled', 'closed'];

/**
 * What the threads tell of laws, orders and cases agrees with their status lines: what a court stops has a line that
 * says so on that day, nothing is in force before it is signed, no case begins before its filing or goes on after
 * its end.
 */
export const eventsAndStatus: LintRule = {
  name: 'events-and-status',
  check(data) {
    const problems: Problem[] = [];
    const add = (thread: Mention['thread'], path: Path, id: string, message: string) =>
      problems.push(
        problemAt(this, thread, path, message, `Complete the status of ${id}, or correct the event.`),
      );
    for (const mention of eachMention(data)) {
      const message = ofLaw(mention);
      if (message) add(mention.thread, ['events', mention.index], mention.entity.id, message);
    }
    for (const { source, index, entity, message } of ofCases(data))
      add(source, ['events', index], entity.id, message);
    return problems;
  },
};

/** What an event says of a law or order that its sentence names, against the status lines. */
function ofLaw({ entity, event, before }: Mention): string | null {
  const { id, kind, status } = entity;
  if (!status || (kind !== 'law' && kind !== 'order')) return null;
  if (SIGNS.test(before) && event.type === kind) {
    const early = status.find(({ state, from }) => IN_FORCE.includes(state) && isAfter(event.date, from));
    return early
      ? `The event says that ${id} is signed on ${event.date}; it is in force since ${early.from}.`
      : null;
  }
  if (event.type !== 'ruling' || !STOPS.test(before)) return null;
  return status.some((line) => STOPPED.includes(line.state) && covers(line, event.date))
    ? null
    : `The event says that a court stops ${id} on ${event.date}; no status line of that day says so.`;
}

function* ofCases(data: Data) {
  for (const { thread, source } of data.threads.values()) {
    for (const [index, event] of thread.events.entries()) {
      if (event.type !== 'filing' && event.type !== 'ruling') continue;
      for (const id of event.entities) {
        const entity = data.entities.get(id)?.entity;
        const message = entity?.kind === 'case' ? ofCase(entity, event.type, event.date) : null;
        if (entity && message) yield { source, index, entity, message };
      }
    }
  }
}

function ofCase({ id, status = [] }: Entity, type: 'filing' | 'ruling', date: string): string | null {
  const [first, last] = [status[0], status.at(-1)];
  if (first && type === 'filing' && isAfter(first.from, date))
    return `The event tells a filing of ${date} in ${id}, whose status begins on ${first.from}.`;
  if (last && OVER.includes(last.state) && isAfter(date, last.from))
    return `The event tells a ${type} of ${date} in ${id}, which is ${last.state} since ${last.from}.`;
  return null;
}

function covers({ from, to }: Status, date: string): boolean {
  return !isAfter(from, date) && (to === undefined || to === UNKNOWN_END || !isAfter(date, to));
}
