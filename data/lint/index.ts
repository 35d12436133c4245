import { aliasCollisions } from './alias-collisions.ts';
import { canonicalPrint } from './canonical-print.ts';
import { idsResolve } from './ids-resolve.ts';
import { loadedWords } from './loaded-words.ts';
import { officeLine } from './office-line.ts';
import { periodsOrdered } from './periods-ordered.ts';
import type { LintRule } from './rule.ts';
import { safeAliases } from './safe-aliases.ts';
import { sourcesResolve } from './sources-resolve.ts';
import { weakSources } from './weak-sources.ts';

/** All rules, in the order in which their findings are printed. */
export const rules: readonly LintRule[] = [
  sourcesResolve,
  idsResolve,
  periodsOrdered,
  officeLine,
  safeAliases,
  aliasCollisions,
  loadedWords,
  weakSources,
  canonicalPrint,
];
