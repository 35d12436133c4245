import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { partialDate } from '../../src/knowledge/primitives.ts';

export type AnnotateOptions = {
  /** Paths as given; "-" is standard input. */
  files: string[];
  json: boolean;
  /** For all files whose own date is not given. */
  date: string | null;
  /** Annotate although the text is not about immigration. */
  all: boolean;
  /** Say why each annotation was made. */
  explain: boolean;
};

export const USAGE =
  'annotate [--json] [--date YYYY-MM-DD] [--all] [--explain] FILE…   FILE: .txt, .html or .jsonl; "-" reads standard input';

/** Throws an Error that a person can act on when the arguments are not as `USAGE` says. */
export function readAnnotateOptions(args: readonly string[]): AnnotateOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      date: { type: 'string' },
      all: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new Error(`No file is named. ${USAGE}`);
  if (values.date !== undefined && !v.is(partialDate, values.date)) {
    throw new Error(`--date ${values.date} is not a date (YYYY, YYYY-MM or YYYY-MM-DD).`);
  }
  const { json, all, explain } = values;
  return { files: positionals, json, all, explain, date: values.date ?? null };
}
