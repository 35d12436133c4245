import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Where keys are looked for unless `--keys` says otherwise: in the publisher's home, outside the repository. */
export const DEFAULT_KEYS = join(homedir(), 'immigration-footnotes-keys');

/** Reads the options of a feed command; all are text, and so may be absent. */
export function readOptions<Name extends string>(
  names: readonly Name[],
): { options: Partial<Record<Name, string>>; rest: string[] } {
  const { values, positionals } = parseArgs({
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
  });
  return { options: values as Partial<Record<Name, string>>, rest: positionals };
}

/** Runs a command; what it throws is printed as one plain line, with exit code 1. */
export async function runCommand(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
