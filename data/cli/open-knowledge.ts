import type { Bundle } from '../../src/knowledge/schema.ts';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../../src/matching/lexicon/lexicon.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { dataRoot } from '../build/data-root.ts';
import { formatProblem } from '../build/problem.ts';
import { readData, toBundle } from '../build/read-data.ts';

export type Knowledge = { bundle: Bundle; lexicon: Lexicon };

/**
 * The records as they stand in the data folder, compiled as for a release. A record that cannot be read is left out
 * and named on standard error: a curator in the middle of an edit still gets an answer.
 */
export function openKnowledge(root = dataRoot): Knowledge {
  const data = readData(root);
  for (const problem of data.problems) console.error(formatProblem(problem));
  const bundle = toBundle(data, 0, '1970-01-01');
  return { bundle, lexicon: openLexicon(compileLexicon([bundle])) };
}
