import { aliasCollisions } from './alias-collisions.ts';
import { canonicalPrint } from './canonical-print.ts';
import { connected } from './connected.ts';
import { correctionsReal } from './corrections-real.ts';
import { endsStay } from './ends-stay.ts';
import { eventsAndRoles } from './events-and-roles.ts';
import { eventsAndStatus } from './events-and-status.ts';
import { fixedCopies } from './fixed-copies.ts';
import { foundByName } from './found-by-name.ts';
import { idsResolve } from './ids-resolve.ts';
import { knownSchemes } from './known-schemes.ts';
import { loadedWords } from './loaded-words.ts';
import { officeLine } from './office-line.ts';
import { otherPeoplesNames } from './other-peoples-names.ts';
import { periodsOrdered } from './periods-ordered.ts';
import { placedContext } from './placed-context.ts';
import type { LintRule } from './rule.ts';
import { safeAliases } from './safe-aliases.ts';
import { sourcesResolve } from './sources-resolve.ts';
import { spanishRequired } from './spanish-required.ts';
import { statusOfItsDay } from './status-of-its-day.ts';
import { statusStated } from './status-stated.ts';
import { statusWhole } from './status-whole.ts';
import { termsWhole } from './terms-whole.ts';
import { weakSources } from './weak-sources.ts';

/** All rules, in the order in which their findings are printed. */
export const rules: readonly LintRule[] = [
  sourcesResolve,
  knownSchemes,
  fixedCopies,
  idsResolve,
  periodsOrdered,
  termsWhole,
  endsStay,
  officeLine,
  correctionsReal,
  statusStated,
  statusWhole,
  statusOfItsDay,
  eventsAndRoles,
  eventsAndStatus,
  connected,
  safeAliases,
  placedContext,
  otherPeoplesNames,
  aliasCollisions,
  foundByName,
  loadedWords,
  weakSources,
  spanishRequired,
  canonicalPrint,
];
