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

/** A file or folder by what is in it and by the end of its path, with what happens to it. */
type Place = [what: string, where: string, hows: How[]];

const LEVELDB: [string, string][] = [
  ['storage.local', 'Local Extension Settings/\\w+'],
  ['indexedDB', '\\.indexeddb\\.leveldb'],
];
const OURS = 'moz-extension\\+\\+\\+[0-9a-f-]+';
/** Firefox writes the name of a database into that of its file, letters from both ends in turn. */
const SQLITE: [string, string][] = [
  ['storage.local', `${OURS}\\^userContextId=4294967295/idb/\\w+-eengsairo\\.sqlite`],
  ['settings', `${OURS}/idb/\\d+ssegtnti\\.sqlite`],
  ['knowledge', `${OURS}/idb/\\d+kengodwel\\.sqlite`],
];
const FOLDERS: [string, string][] = [
  ['storage.local', `${OURS}\\^userContextId=4294967295`],
  ['indexedDB', OURS],
];

/** Thirty modes for each browser. */
const PLACES: Record<BrowserName, Place[]> = {
  chromium: LEVELDB.flatMap(([what, folder]): Place[] => [
    [
      `${what}, CURRENT`,
      `${folder}/CURRENT`,
      ['removed', 'emptied', 'all bytes changed', 'a folder in its place'],
    ],
    [`${what}, MANIFEST`, `${folder}/MANIFEST-\\d+`, ALL.filter((how) => how !== 'some bytes changed')],
    [`${what}, log`, `${folder}/\\d+\\.log`, ALL.filter((how) => how !== 'a folder in its place')],
    [what, folder, ['removed']],
  ]),
  firefox: [
    ...SQLITE.flatMap(([what, file]): Place[] => [
      [what, file, ALL],
      [`${what}, wal`, `${file}-wal`, ['all bytes changed']],
    ]),
    ...FOLDERS.flatMap(([what, folder]): Place[] => [
      [`${what}, metadata`, `${folder}/\\.metadata-v2`, ['removed', 'all bytes changed']],
      [`${what}, folder`, `${folder}/idb`, ['removed']],
    ]),
    ['list of all storage', '/storage\\.sqlite', ['removed', 'all bytes changed', 'a folder in its place']],
  ],
};

export type Mode = { title: string; where: string; how: How };

export const MODES_OF: Record<BrowserName, Mode[]> = {
  chromium: modesOf(PLACES.chromium),
  firefox: modesOf(PLACES.firefox),
};

function modesOf(places: readonly Place[]): Mode[] {
  return places.flatMap(([what, where, hows]) =>
    hows.map((how) => ({ title: `${what}: ${how}`, where, how })),
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
