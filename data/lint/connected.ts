import type { Kind } from '../../src/knowledge/schema.ts';
import type { Problem } from '../build/problem.ts';
import type { Data } from '../build/read-data.ts';
import { type LintRule, problemAt } from './rule.ts';

/** Kinds that a reader comes to from a story, or goes on from: alone they explain little. */
const CONNECTED: readonly Kind[] = ['agency', 'law', 'order', 'case', 'program', 'operation', 'facility'];

/**
 * Nothing stands alone: acts and bodies are named by an event, a relation or a role; a person has a role, a fact or
 * one of these.
 */
export const connected: LintRule = {
  name: 'connected',
  check(data) {
    const named = reached(data);
    const problems: Problem[] = [];
    for (const { entity, source } of data.entities.values()) {
      if (named.has(entity.id) || entity.related || entity.roles) continue;
      if (!CONNECTED.includes(entity.kind) && (entity.kind !== 'person' || entity.facts)) continue;
      problems.push(
        problemAt(
          this,
          source,
          [],
          `No event, relation or role leads to ${entity.id}.`,
          'Add a relation, or an event to a thread.',
        ),
      );
    }
    return problems;
  },
};

/** Ids that events, relations, roles and offices name. */
function reached({ entities, threads, offices }: Data): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { thread } of threads.values()) {
    for (const event of thread.events) for (const id of event.entities) ids.add(id);
  }
  for (const { entity } of entities.values()) {
    for (const { id } of entity.related ?? []) ids.add(id);
    for (const { at } of entity.roles ?? []) if (at) ids.add(at);
  }
  for (const { at } of offices) if (at) ids.add(at);
  return ids;
}
