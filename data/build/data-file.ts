import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Document, isCollection, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A data file read and checked against its schema; `value` is absent when it could not be read. */
export type DataFile<T> = {
  /** Path below the data folder. */
  file: string;
  text: string;
  value?: T;
  problems: Problem[];
  /** Line (from 1) of the value at a path, or of its nearest parent that exists. */
  lineOf(path: readonly (string | number)[]): number;
};

/** Reads one YAML file and checks it; never throws for what is in the file. */
export function readDataFile<T>(
  root: string,
  file: string,
  schema: v.GenericSchema<unknown, T>,
): DataFile<T> {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const lines = new LineCounter();
  // The core schema keeps dates as strings; a year alone would still become a number, see `yearsAsText`.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    schema: 'core',
    maxAliasCount: 0,
  } as never);
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const unreadable = yamlProblems(document, file);
  if (unreadable.length > 0) return { file, text, problems: unreadable, lineOf };
  const result = v.safeParse(schema, yearsAsText(document.toJS()));
  if (result.success) return { file, text, value: result.output, problems: [], lineOf };
  const problems = result.issues.map((issue): Problem => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    return {
      rule: 'schema',
      file,
      line: lineOf(path),
      message: `${path.join('.') || 'The record'}: ${describe(issue)}.`,
      remedy: 'See data/README.md for the fields and their values.',
    };
  });
  return { file, text, problems, lineOf };
}

function yamlProblems(document: Document.Parsed, file: string): Problem[] {
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    rule: 'yaml',
    file,
    line: error.linePos?.[0].line ?? 1,
    message: `The file cannot be read: ${error.message.split('\n')[0]}`,
    remedy: 'Correct the YAML: two spaces a level, quotes around text that holds ": " or starts with a sign.',
  }));
  if (faults.length > 0 || isCollection(document.contents)) return faults;
  const message = 'The file holds no record.';
  return [{ rule: 'yaml', file, line: 1, message, remedy: 'Write one, or delete the file.' }];
}

/** YAML reads `2014` as a number; every number in our files is a year written alone. */
function yearsAsText(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(yearsAsText);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, yearsAsText(item)]));
  }
  return value;
}

function describe(issue: v.BaseIssue<unknown>): string {
  const got = JSON.stringify(issue.input)?.slice(0, 80) ?? 'nothing';
  if (issue.type === 'regex') return `${got} ${issue.message}`;
  if (issue.type === 'max_length') return `${got} is longer than ${String(issue.requirement)} characters`;
  if (issue.type === 'strict_object') return issue.expected === 'never' ? 'no such field' : 'is missing';
  return `${got} is not right (${issue.message})`;
}
