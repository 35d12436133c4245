import type { Kind } from '../../src/knowledge/schema.ts';
import type { Problem } from '../build/problem.ts';
import { type LintRule, problemAt } from './rule.ts';

const WITH_STATUS: readonly Kind[] = ['law', 'order', 'case', 'program', 'operation'];

const FORM = 'a form or document that rules of long standing call for; its rule is among the facts';
const POWER = 'a power or practice without a first or last day; its uses have records of their own';
/** Records that have no status line, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  'administrative-warrant-forms-i-200-i-205': FORM,
  'advance-parole': FORM,
  'ice-detainer-form-i-247a': FORM,
  'h-4-visa': FORM,
  'criminal-alien-program': POWER,
  'deferred-enforced-departure': POWER,
  'prosecutorial-discretion-deferred-action': POWER,
  'hud-continuum-of-care':
    'grants of many years; what was blocked and allowed in them is told with the cases',
  'mobile-fortify': 'no source gives the day on which its use began',
  'shelter-and-services-program': 'no source gives its first and last day',
  'title-8': 'a title of the Code, as old as the Code; its sections have records of their own',
};

/** The reason why a record has no status line, where there is one: all forms have it. */
function reasonFor(id: string): string | undefined {
  return id.startsWith('form-') ? FORM : WITHOUT[id];
}

/** Laws, orders, cases, programs and operations say what became of them, or it is stated why they do not. */
export const statusStated: LintRule = {
  name: 'status-stated',
  check(data) {
    const problems: Problem[] = [];
    for (const { entity, source } of data.entities.values()) {
      if (!WITH_STATUS.includes(entity.kind)) continue;
      if (!entity.status && !reasonFor(entity.id))
        problems.push(
          problemAt(
            this,
            source,
            [],
            `${entity.id} has no status.`,
            'Add a line with state, day and source, or state the reason in data/lint/status-stated.ts.',
          ),
        );
      else if (entity.status && WITHOUT[entity.id])
        problems.push(
          problemAt(
            this,
            source,
            ['status'],
            `${entity.id} has a status, and a reason for none.`,
            'Take it out of the list in data/lint/status-stated.ts.',
          ),
        );
    }
    return problems;
  },
};
