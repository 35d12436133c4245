import type { Problem } from '../build/problem.ts';
import { type LintRule, problemAt } from './rule.ts';

/**
 * Context of a name that needs its jurisdiction ("SB 8", "Trust Act") names the place, its people or its bodies. A
 * word in small letters ("sheriffs", "masks") stands in articles about every state.
 */
export const placedContext: LintRule = {
  name: 'placed-context',
  check(data) {
    const problems: Problem[] = [];
    for (const { entity, source } of data.entities.values()) {
      const isPlaced = entity.aliases?.some(
        (alias) => typeof alias !== 'string' && alias.needs === 'jurisdiction',
      );
      if (!isPlaced) continue;
      entity.context?.forEach((word, index) => {
        if (/\p{Lu}/u.test(word)) return;
        problems.push(
          problemAt(
            this,
            source,
            ['context', index],
            `The context "${word}" says nothing of the place ${entity.jurisdiction}.`,
            'Name a place, a person or a body of that jurisdiction, or remove it.',
          ),
        );
      });
    }
    return problems;
  },
};
