import { idsResolve } from './ids-resolve.ts';
import { periodsOrdered } from './periods-ordered.ts';
import type { LintRule } from './rule.ts';
import { sourcesResolve } from './sources-resolve.ts';

/** All rules, in the order in which their findings are printed. */
export const rules: readonly LintRule[] = [sourcesResolve, idsResolve, periodsOrdered];
