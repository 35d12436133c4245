import { type Claim, claimsOf, claimText, eventClaimsOf } from '../../src/knowledge/claim.ts';
import type { Correction } from '../../src/knowledge/schema.ts';
import type { DataFile } from '../build/data-file.ts';
import type { Problem } from '../build/problem.ts';
import { type LintRule, problemAt } from './rule.ts';

/** What a correction says was wrong does not stand in the record any more, and its day lies not after `checked`. */
export const correctionsReal: LintRule = {
  name: 'corrections-real',
  check(data) {
    return [
      ...[...data.entities.values()].flatMap(({ entity, source }) =>
        findWrong(this, source, entity.checked, entity.corrections ?? [], claimsOf(entity)),
      ),
      ...[...data.threads.values()].flatMap(({ thread, source }) =>
        findWrong(this, source, thread.checked, thread.corrections ?? [], eventClaimsOf(thread)),
      ),
    ];
  },
};

function findWrong(
  rule: LintRule,
  source: Pick<DataFile<unknown>, 'file' | 'lineOf'>,
  checked: string,
  corrections: readonly Correction[],
  standing: readonly Claim[],
): Problem[] {
  const texts = new Set(standing.map(claimText));
  return corrections.flatMap(({ on, was }, index) => {
    const path = ['corrections', index];
    const problem = (message: string, remedy: string) => problemAt(rule, source, path, message, remedy);
    const found: Problem[] = [];
    if (texts.has(claimText(was)))
      found.push(
        problem(
          `What the correction of ${on} calls wrong still stands in the record.`,
          'Correct the claim itself, or copy the earlier claim into `was` word for word.',
        ),
      );
    const before = corrections[index - 1]?.on;
    if (before !== undefined && before > on)
      found.push(problem(`The correction of ${on} stands after a later one.`, 'Put the oldest first.'));
    if (on > checked)
      found.push(
        problem(
          `The correction of ${on} is later than the day the record was checked, ${checked}.`,
          'Set checked to the day of the correction, or later.',
        ),
      );
    return found;
  });
}
