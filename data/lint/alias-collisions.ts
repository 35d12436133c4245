import { nameRule } from '../../src/knowledge/name-rule.ts';
import type { Alias } from '../../src/knowledge/schema.ts';
import type { Problem } from '../build/problem.ts';
import type { EntityRecord } from '../build/read-data.ts';
import { type LintRule, type Path, problemAt } from './rule.ts';

type Use = { record: EntityRecord; alias: Alias; path: Path };

/**
 * A form that two records share says so in both: each but at most one has `needs`, or their from/to windows keep
 * them apart. Otherwise the sharing is an accident, and one of the two would be linked wrongly.
 */
export const aliasCollisions: LintRule = {
  name: 'alias-collisions',
  check(data) {
    const uses = new Map<string, Use[]>();
    for (const record of data.entities.values()) {
      const { entity } = record;
      const forms: [Alias, Path][] = [[nameRule(entity) ?? { text: entity.name }, ['name']]];
      entity.aliases?.forEach((entry, index) => {
        forms.push([typeof entry === 'string' ? { text: entry } : entry, ['aliases', index]]);
      });
      for (const [alias, path] of forms) {
        const key = `${alias.case === 'exact' ? '=' : ''}${alias.text.toLowerCase().replace(/^the /, '')}`;
        const group = uses.get(key) ?? [];
        if (!group.some((use) => use.record === record)) group.push({ record, alias, path });
        uses.set(key, group);
      }
    }
    const problems: Problem[] = [];
    for (const group of uses.values()) {
      const open = group.filter((use) => !use.alias.needs && !use.alias.from && !use.alias.to);
      if (open.length < 2) continue;
      const [kept, ...others] = open;
      for (const { record, alias, path } of others) {
        problems.push(
          problemAt(
            this,
            record.source,
            path,
            `"${alias.text}" of ${record.entity.id} is also a name of ${kept!.record.entity.id}.`,
            'Add needs: jurisdiction or needs: context (with a context list) where the form is shared, or remove it from one.',
          ),
        );
      }
    }
    return problems;
  },
};
