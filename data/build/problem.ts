/** Something wrong in a data file, in words that an editor can act on. */
export type Problem = {
  /** The lint rule, or `schema` or `yaml`. */
  rule: string;
  /** Path of the file below the data folder. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** What is wrong, naming the record and the value. */
  message: string;
  /** What to do about it. */
  remedy: string;
};

/** One line for a terminal: `data/entities/person/x.yaml:12 [rule] message. Remedy.` */
export function formatProblem(problem: Problem): string {
  return `data/${problem.file}:${problem.line} [${problem.rule}] ${problem.message} ${problem.remedy}`;
}
