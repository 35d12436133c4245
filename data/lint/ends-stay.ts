import type { Problem } from '../build/problem.ts';
import { type LintRule, problemAt } from './rule.ts';

/** States that last until something else is said: what has ended stays ended. */
const FINAL = new Set([
  'ended',
  'expired',
  'repealed',
  'rescinded',
  'withdrawn',
  'not-enacted',
  'struck-down',
  'superseded',
  'dismissed',
  'settled',
  'closed',
]);

/**
 * A period of a final state has no last day unless another state follows it: `to` is not the day on which a thing
 * ended. An article written during an operation would be told that it had ended.
 */
export const endsStay: LintRule = {
  name: 'ends-stay',
  check(data) {
    const problems: Problem[] = [];
    for (const { entity, source } of data.entities.values()) {
      const last = entity.status?.at(-1);
      if (!last?.to || !FINAL.has(last.state)) continue;
      problems.push(
        problemAt(
          this,
          source,
          ['status', entity.status!.length - 1],
          `${last.state} from ${last.from} to ${last.to}: what is ${last.state} stays so until another status follows.`,
          `Write what it was until then (under-way, active, in-force …) with from and to, then ${last.state} from the day of the end, without to.`,
        ),
      );
    }
    return problems;
  },
};
