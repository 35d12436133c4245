/**
 * `npm run feed:verify -- FOLDER-OR-ADDRESS [--fingerprint HEX] [--as main|added]`: checks a feed as a reader's extension would.
 * Exit code 1: readers would not take it. Exit code 2: it is right, but its signature ends within seven days.
 */
import { existsSync, readFileSync } from 'node:fs';
import { sha256 } from '../../src/lib/sha256.ts';
import { fileNames } from '../../src/updates/latest.ts';
import { readRoot } from '../../src/updates/root.ts';
import { readOptions, runCommand } from './feed/command-line.ts';
import { createFolderFetch, FOLDER_URL } from './feed/folder-fetch.ts';
import { publishedVersions } from './feed/published.ts';
import { roleOf } from './feed/role-of.ts';
import { verifyFeed } from './feed/verify.ts';

const WARN_DAYS = 7;

await runCommand(async () => {
  const { options, rest } = readOptions(['fingerprint', 'as']);
  const [target] = rest;
  if (!target) throw new Error('Say what to check: npm run feed:verify -- FOLDER (or https://…)');
  const remote = /^https?:\/\//.test(target);
  if (!remote && !existsSync(target)) throw new Error(`There is no folder ${target}.`);
  const url = remote ? `${target.replace(/\/+$/, '')}/` : FOLDER_URL;
  const fetchFile = remote ? fetch : createFolderFetch(target);
  const first = await fetchFile(new URL(fileNames.root(1), url).href, {});
  if (!first.ok) throw new Error(`${target} has no ${fileNames.root(1)}: it is not a feed.`);
  const firstRoot = new Uint8Array(await first.arrayBuffer());
  const own = await sha256(firstRoot);
  const role = roleOf(readRoot(firstRoot)?.feed ?? '', options.as);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const verdict = await verifyFeed({
    url,
    fetch: fetchFile,
    fingerprint: options.fingerprint ?? own,
    appVersion: version,
    role,
    now: Date.now,
    bases: remote ? [] : publishedVersions(target, role),
  });
  if (!verdict.ok) throw new Error(verdict.problem);
  console.log(['The feed is right.', ...verdict.lines, `fingerprint ${own}`].join('\n'));
  if (verdict.expiresInDays >= WARN_DAYS) return;
  console.error(`The signature ends in ${verdict.expiresInDays} days. Publish again: npm run feed:publish`);
  process.exitCode = 2;
});
