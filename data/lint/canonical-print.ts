import { printRecord } from '../build/print-record.ts';
import type { Problem } from '../build/problem.ts';
import { type LintRule, problemAt } from './rule.ts';

/** Every file is printed in the one way, so that a change of data shows as just that. */
export const canonicalPrint: LintRule = {
  name: 'canonical-print',
  check(data) {
    const problems: Problem[] = [];
    const files = [
      ...[...data.entities.values()].map(({ source }) => source),
      ...[...data.threads.values()].map(({ source }) => source),
      data.officesFile,
    ];
    for (const source of files) {
      if (!source.value) continue;
      const line = firstDifference(source.text, printRecord(source.value));
      if (line === null) continue;
      const place = { file: source.file, lineOf: () => line };
      problems.push(
        problemAt(
          this,
          place,
          [],
          'The file is not printed in the common way from here on.',
          'Run: npm run knowledge:format',
        ),
      );
    }
    return problems;
  },
};

/** Number (from 1) of the first line that differs, or null. */
function firstDifference(a: string, b: string): number | null {
  if (a === b) return null;
  const [ours, theirs] = [a.split('\n'), b.split('\n')];
  const index = ours.findIndex((line, at) => line !== theirs[at]);
  return (index === -1 ? Math.min(ours.length, theirs.length) : index) + 1;
}
