import type { Problem } from '../build/problem.ts';
import type { Data } from '../build/read-data.ts';

/** A lint rule: a name, and what it finds wrong in the data. Each lives in a file of its own. */
export type LintRule = { name: string; check(data: Data): Problem[] };
