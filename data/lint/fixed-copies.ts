import type { Problem } from '../build/problem.ts';
import { eachRecord } from './each-record.ts';
import { type LintRule, problemAt } from './rule.ts';

/** A file in a GitHub repository: owner, repository, and the branch, tag or commit that it is read at. */
const FILE_ADDRESS =
  /^https:\/\/(?:github\.com\/[^/]+\/[^/]+\/(?:blob|raw|tree)|raw\.githubusercontent\.com\/[^/]+\/[^/]+)\/([^/]+)\//;
/** Name of a commit: a SHA-1 hash (https://git-scm.com/docs/gitglossary#def_object_name). */
const COMMIT = /^[0-9a-f]{40}$/;

/** A file of a repository is cited as it was when it was read: at a commit. A branch moves on; a cut or mistyped hash leads nowhere. */
export const fixedCopies: LintRule = {
  name: 'fixed-copies',
  check(data) {
    const problems: Problem[] = [];
    for (const { sources, source } of eachRecord(data))
      for (const [key, { url }] of Object.entries(sources)) {
        const reference = FILE_ADDRESS.exec(url)?.[1];
        if (reference !== undefined && !COMMIT.test(reference))
          problems.push(
            problemAt(
              this,
              source,
              ['sources', key, 'url'],
              `The source "${key}" is a file of a repository at "${reference}", which is no commit.`,
              'Give the address with the 40 digits of the commit at which it was read (key y on the page of the file).',
            ),
          );
      }
    return problems;
  },
};
