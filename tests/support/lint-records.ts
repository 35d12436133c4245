/** Data folders made for a test, and what the lint rules say of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Data, readData } from '../../data/build/read-data.ts';
import type { LintRule } from '../../data/lint/rule.ts';

/** One source under the key `s`, as a record ends with. */
export const SOURCES =
  'sources:\n  s: {url: "https://www.example.gov/a", title: A, publisher: Example, basis: page, read: 2026-01-02}\n';

/** A record with these lines between what each one needs. */
export function record(name: string, lines = ''): string {
  return `name: ${name}\nsummary: A record made for a test.\njurisdiction: US\nchecked: 2026-11-01\n${lines}${SOURCES}`;
}

/** A thread of these events: date, sentence, type, ids. */
export function thread(...events: [date: string, what: string, type: string, ids: string][]): string {
  const lines = events.map(
    ([date, what, type, ids]) =>
      `  - {date: ${date}, what: "${what}", type: ${type}, entities: [${ids}], sources: [s]}\n`,
  );
  return `title: T\nsummary: S.\nchecked: 2026-11-01\nevents:\n${lines.join('')}${SOURCES}`;
}

/** The data folder with these files, read. Nothing of it stays on the disk. */
export function readFiles(files: Record<string, string>): Data {
  const root = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    for (const [path, text] of Object.entries({ 'offices.yaml': '[]', ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return readData(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What one rule says of these files, or what keeps them from being read: `file:line message`. */
export function lintWith(rule: LintRule, files: Record<string, string>): string[] {
  const data = readFiles(files);
  return [...data.problems, ...rule.check(data)].map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
}
