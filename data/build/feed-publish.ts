/**
 * `npm run feed:publish -- --out FOLDER [--data FOLDER] [--keys FOLDER] [--days 14] [--as main|added]`: builds the
 * records (of the project, or of a feed's own data folder) and writes a signed feed into FOLDER, ready to be uploaded.
 * Run it daily even without a change: the signature says how fresh the data is. A feed named `main` is the knowledge
 * base itself, any other stands beside it, unless `--as` says otherwise.
 */
import { readFileSync } from 'node:fs';
import { buildBundle } from './build-knowledge.ts';
import { dataRoot } from './data-root.ts';
import { DEFAULT_KEYS, readOptions, runCommand } from './feed/command-line.ts';
import { keyFiles, readKey } from './feed/key-file.ts';
import { publish } from './feed/publish.ts';
import { roleOf } from './feed/role-of.ts';
import { fingerprint, newestRoot } from './feed/roots.ts';

const DEFAULT_DAYS = 14;
/** Oldest version of the extension that reads format 1. */
const MIN_VERSION = '0.1.0';

await runCommand(async () => {
  const { options } = readOptions(['out', 'data', 'keys', 'days', 'as']);
  if (!options.out) throw new Error('Say where to write the feed: npm run feed:publish -- --out FOLDER');
  const days = Number(options.days ?? DEFAULT_DAYS);
  if (!(days >= 1 && days <= 30)) throw new Error(`--days ${options.days}: give a number from 1 to 30.`);
  const keys = options.keys ?? DEFAULT_KEYS;
  const path = keyFiles(keys, 'update').at(-1);
  if (!path) throw new Error(`There is no update key in ${keys}. Make keys with: npm run feed:keys`);
  const pointer = await publish({
    keys,
    out: options.out,
    bundle: buildBundle(options.data ?? dataRoot),
    role: roleOf(newestRoot(keys).feed, options.as),
    updateKey: await readKey(path),
    now: new Date(),
    validDays: days,
    minVersion: MIN_VERSION,
  });
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  console.log(`Version ${pointer.sequence} is in ${options.out}, signed until ${pointer.expires} (extension ${version}).
Upload the whole folder; upload latest.json and latest.json.sig last.
Fingerprint for readers: ${await fingerprint(keys, 1)}`);
});
