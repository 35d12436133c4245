/**
 * `npm run gaps -- FILE…`: capitalised names and legal-looking terms that the knowledge base does not know, most
 * frequent first.
 */
import { readdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotateText } from './annotate-text.ts';
import { excerpt } from './excerpt.ts';
import { findNames } from './find-names.ts';
import { openKnowledge } from './open-knowledge.ts';
import { readTexts } from './read-texts.ts';

/** A name that nothing in the knowledge base explains. */
type Gap = { name: string; count: number; files: Set<string>; example: string };

/** Files of the paths given; of a folder, its texts and pages. */
function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === '-' || !statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => /\.(?:txt|html?)$/i.test(name))
      .map((name) => `${path}/${name}`);
  });
}

function gapsOf(files: readonly string[]): Gap[] {
  const { lexicon } = openKnowledge();
  const gaps = new Map<string, Gap>();
  for (const file of files) {
    for (const text of readTexts(file)) {
      const { annotations } = annotateText(text, lexicon, { date: null, all: true, explain: false });
      for (const block of text.blocks) {
        const known = annotations.filter(
          ({ start, end }) => start < block.start + block.text.length && end > block.start,
        );
        for (const name of findNames(block.text)) {
          const span = { start: name.start + block.start, end: name.end + block.start };
          if (known.some(({ start, end }) => start < span.end && span.start < end)) continue;
          const gap = gaps.get(name.text) ?? {
            name: name.text,
            count: 0,
            files: new Set(),
            example: excerpt(text.text, span),
          };
          gap.count++;
          gap.files.add(file);
          gaps.set(name.text, gap);
        }
      }
    }
  }
  return [...gaps.values()].sort(
    (a, b) => b.files.size - a.files.size || b.count - a.count || (a.name < b.name ? -1 : 1),
  );
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, least: { type: 'string', default: '1' } },
  });
  if (positionals.length === 0) throw new Error('Name texts or folders: gaps [--json] [--least COUNT] FILE…');
  for (const gap of gapsOf(filesOf(positionals))) {
    if (gap.count < Number(values.least)) continue;
    if (values.json) console.log(JSON.stringify({ ...gap, files: [...gap.files] }));
    else
      console.log(
        `${String(gap.count).padStart(5)}  in ${String(gap.files.size).padStart(3)}  ${gap.name.padEnd(44)}  ${gap.example}`,
      );
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
