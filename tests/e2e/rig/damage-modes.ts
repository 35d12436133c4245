/** What can happen to the files in which a browser keeps an extension's storage (goal G12). */
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers.ts';

type Damage = (path: string, random: () => number) => void;

const noise = (length: number, random: () => number) =>
  Uint8Array.from({ length }, () => Math.floor(random() * 256));

const DAMAGES = {
  removed: (path) => rmSync(path, { recursive: true }),
  emptied: (path) => truncateSync(path, 0),
  'cut in half': (path) => truncateSync(path, readFileSync(path).length >> 1),
  'some bytes changed': (path, random) => {
    const bytes = readFileSync(path);
    for (let change = 0; change < 64; change++) bytes[Math.floor(random() * bytes.length)]! ^= 0xff;
    writeFileSync(path, bytes);
  },
  'all bytes changed': (path, random) =>
    writeFileSync(path, noise(readFileSync(path).length || 4096, random)),
  'a folder in its place': (path) => {
    rmSync(path, { recursive: true });
    mkdirSync(path);
  },
} satisfies Record<string, Damage>;
type How = keyof typeof DAMAGES;

const ALL = Object.keys(DAMAGES) as How[];
const LOCAL = 'Local Extension Settings';
const INDEXED = '\\.indexeddb\\.leveldb';
const OUR_FOLDER = 'moz-extension\\+\\+\\+[0-9a-f-]+';
const OUR_LOCAL = `${OUR_FOLDER}\\^userContextId=4294967295`;

/** Files (by the end of their path) and what happens to them: thirty modes for each browser. */
const MODES: Record<BrowserName, [where: string, hows: How[]][]> = {
  chromium: [
    ...[`${LOCAL}/\\w+`, INDEXED].flatMap((folder): [string, How[]][] => [
      [`${folder}/CURRENT`, ['removed', 'emptied', 'all bytes changed', 'a folder in its place']],
      [`${folder}/MANIFEST-\\d+`, ALL.filter((how) => how !== 'some bytes changed')],
      [`${folder}/\\d+\\.log`, ALL.filter((how) => how !== 'a folder in its place')],
    ]),
    [`${LOCAL}/\\w+`, ['removed']],
    [INDEXED, ['removed']],
  ],
  firefox: [
    // Firefox writes the name of a database into that of its file, letters from both ends in turn.
    [`${OUR_LOCAL}/idb/\\w+-eengsairo\\.sqlite`, ALL],
    [`${OUR_FOLDER}/idb/\\d+ssegtnti\\.sqlite`, ALL],
    [`${OUR_FOLDER}/idb/\\d+kengodwel\\.sqlite`, ALL],
    [`${OUR_LOCAL}/idb/\\w+-eengsairo\\.sqlite-wal`, ['all bytes changed']],
    [`${OUR_FOLDER}/idb/\\d+ssegtnti\\.sqlite-wal`, ['all bytes changed']],
    [`${OUR_FOLDER}/idb/\\d+kengodwel\\.sqlite-wal`, ['all bytes changed']],
    [`${OUR_LOCAL}/\\.metadata-v2`, ['removed', 'all bytes changed']],
    [`${OUR_FOLDER}/\\.metadata-v2`, ['removed', 'all bytes changed']],
    [`${OUR_LOCAL}/idb`, ['removed']],
    [`${OUR_FOLDER}/idb`, ['removed']],
    [`/storage\\.sqlite`, ['removed', 'all bytes changed', 'a folder in its place']],
  ],
};

export type Mode = { title: string; where: string; how: How };

export const MODES_OF: Record<BrowserName, Mode[]> = {
  chromium: modesOf('chromium'),
  firefox: modesOf('firefox'),
};

function modesOf(name: BrowserName): Mode[] {
  return MODES[name].flatMap(([where, hows]) =>
    hows.map((how) => ({ title: `${where} ${how}`, where, how })),
  );
}

/** Does it to a profile that no browser has open. Throws when the profile has no such file. */
export function damageProfile(profile: string, { where, how }: Mode, random: () => number): void {
  const isIt = new RegExp(`${where}$`);
  const found = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .map((name) => join(profile, name))
    .filter((path) => isIt.test(path));
  if (found.length === 0) throw new Error(`The profile has no ${where}.`);
  for (const path of found) DAMAGES[how](path, random);
}
