import type { Alias } from '../../src/knowledge/schema.ts';
import type { Problem } from '../build/problem.ts';
import type { Data } from '../build/read-data.ts';
import { type LintRule, problemAt } from './rule.ts';
import { LOOK_ALIKES, SHARED_ACRONYMS, SHARED_SURNAMES } from './trap-names.ts';

/**
 * A name that someone or something else bears is not enough: no lone surname of another person, no spelling that is
 * another person's name and no acronym with a second meaning links on sight.
 */
export const otherPeoplesNames: LintRule = {
  name: 'other-peoples-names',
  check(data) {
    const bearers = surnames(data);
    const problems: Problem[] = [];
    for (const { entity, source } of data.entities.values()) {
      const forms: Alias[] = (entity.aliases ?? []).map((alias) =>
        typeof alias === 'string' ? { text: alias } : alias,
      );
      const add = (path: (string | number)[], text: string, why: string, remedy: string) =>
        problems.push(problemAt(this, source, path, `"${text}" of ${entity.id} ${why}.`, remedy));
      forms.forEach((alias, index) => {
        const { text, needs } = alias;
        const path = ['aliases', index];
        if (LOOK_ALIKES[text] === entity.id) add(path, text, 'is another person’s name', 'Remove it.');
        if (needs) return;
        const bearer = bearers.get(text.toLowerCase());
        if (SHARED_SURNAMES.has(text.toLowerCase()) || (bearer && bearer !== entity.id))
          add(
            path,
            text,
            `is a surname of others${bearer ? `, ${bearer} among them` : ''}`,
            'Use short, or needs: context.',
          );
        if (SHARED_ACRONYMS.has(text))
          add(path, text, 'has other meanings', 'Add needs: context and a context list.');
      });
      entity.short?.forEach((text, index) => {
        if (LOOK_ALIKES[text] === entity.id)
          add(['short', index], text, 'is another person’s name', 'Remove it.');
      });
    }
    return problems;
  },
};

/** Last words of the names of people, lower case, with the id of one who bears it. */
function surnames({ entities }: Data): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { entity } of entities.values()) {
    const last = entity.kind === 'person' ? entity.name.split(' ').at(-1) : undefined;
    if (last) found.set(last.toLowerCase(), entity.id);
  }
  return found;
}
