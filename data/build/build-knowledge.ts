import { mkdirSync, writeFileSync } from 'node:fs';
import type { Bundle } from '../../src/knowledge/schema.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { dataRoot } from './data-root.ts';
import { formatProblem } from './problem.ts';
import { type Data, toBundle } from './read-data.ts';
import { readFolder } from './read-folder.ts';

/**
 * Reads the records and makes the bundle. Throws, with every problem named, when a file cannot be read or breaks
 * the schema. The lint rules are held by `npm run knowledge:check`, which the tests run: a record that waits for
 * another one does not keep anybody from building.
 */
export function buildBundle(root = dataRoot): Bundle {
  const data = readFolder(root);
  if (data.problems.length > 0) {
    throw new Error(
      `The knowledge base has ${data.problems.length} files that cannot be used:\n${data.problems.map(formatProblem).join('\n')}`,
    );
  }
  return toBundle(data, ...versionOf(data));
}

/** Writes `knowledge.json` and `lexicon.bin` into `folder`; the same records give the same bytes. */
export function buildKnowledge(folder: string, root = dataRoot): void {
  const bundle = buildBundle(root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/knowledge.json`, canonicalJson(bundle));
  writeFileSync(`${folder}/lexicon.bin`, compileLexicon([bundle]));
}

/**
 * Sequence and day of the records, from the newest `checked` day among them alone, so that the same records give the
 * same bytes anywhere: 2026-11-22 → 2026112200. The last two digits count the publications of one day.
 */
function versionOf(data: Data): [sequence: number, date: string] {
  const days = [...data.entities.values()].map(({ entity }) => entity.checked);
  days.push(...[...data.threads.values()].map(({ thread }) => thread.checked));
  const date = days.sort().at(-1) ?? '1970-01-01';
  return [Number(date.replaceAll('-', '')) * 100, date];
}
