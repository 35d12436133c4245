import type { Problem } from '../build/problem.ts';
import type { Data } from '../build/read-data.ts';
import { type LintRule, problemAt } from './rule.ts';

/** So many records, those that most events name, have a Spanish name and summary. */
const LEAST = 150;

/** The records that readers meet most often can be read in Spanish. */
export const spanishRequired: LintRule = {
  name: 'spanish-required',
  check(data) {
    const problems: Problem[] = [];
    for (const [id, count] of mostNamed(data)) {
      const { entity, source } = data.entities.get(id)!;
      if (entity.names?.es?.name && entity.names.es.summary) continue;
      problems.push(
        problemAt(
          this,
          source,
          ['names'],
          `${id} is named by ${count} events and has no Spanish name and summary.`,
          'Add names: {es: {name: …, summary: …, reviewed: false}}.',
        ),
      );
    }
    return problems;
  },
};

/** Ids with the number of events that name them, most first; of those with equal numbers, by id. */
function mostNamed({ entities, threads }: Data): [id: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { thread } of threads.values()) {
    for (const event of thread.events) {
      for (const id of event.entities) if (entities.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, LEAST);
}
