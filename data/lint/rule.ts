import type { DataFile } from '../build/data-file.ts';
import type { Problem } from '../build/problem.ts';
import type { Data } from '../build/read-data.ts';

/** A lint rule: a name, and what it finds wrong in the data. Each lives in a file of its own. */
export type LintRule = { name: string; check(data: Data): Problem[] };

export type Path = (string | number)[];

/** A problem at a place in a file. */
export function problemAt(
  rule: LintRule,
  source: Pick<DataFile<unknown>, 'file' | 'lineOf'>,
  path: Path,
  message: string,
  remedy: string,
): Problem {
  return { rule: rule.name, file: source.file, line: source.lineOf(path), message, remedy };
}
