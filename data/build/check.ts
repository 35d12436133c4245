/**
 * `npm run knowledge:check [-- --data FOLDER]`: reads the records (ours, or an added feed's) and prints everything that
 * is wrong with them. Exit code 1 if anything is.
 */
import { rules } from '../lint/index.ts';
import { spanishRequired } from '../lint/spanish-required.ts';
import { dataRoot } from './data-root.ts';
import { readOptions } from './feed/command-line.ts';
import { formatProblem } from './problem.ts';
import { readFolder } from './read-folder.ts';

const data = readFolder(readOptions(['data']).options.data ?? dataRoot);
// Another publisher decides for itself in which languages it writes.
const held = data.mainIds ? rules.filter(({ name }) => name !== spanishRequired.name) : rules;
const problems = [...data.problems, ...held.flatMap((rule) => rule.check(data))];
for (const problem of problems) console.error(formatProblem(problem));
const events = [...data.threads.values()].reduce((sum, { thread }) => sum + thread.events.length, 0);
console.log(
  `${data.entities.size} entities, ${data.threads.size} threads, ${events} events: ${problems.length === 0 ? 'no problems' : `${problems.length} problems`}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
