/** Root files of a feed, kept beside its keys until they are published. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import { sha256 } from '../../../src/lib/sha256.ts';
import { writeSignatures } from '../../../src/updates/keys.ts';
import { fileNames } from '../../../src/updates/latest.ts';
import { type Root, readRoot } from '../../../src/updates/root.ts';
import type { SigningKey } from './key-file.ts';

/** Signs a root with each of the keys and writes it and its signatures below `folder`. Gives its fingerprint. */
export async function writeRoot(folder: string, root: Root, signers: readonly SigningKey[]): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(root));
  const signatures = await Promise.all(
    signers.map(async (key) => ({ key: key.id, signature: await key.sign(bytes) })),
  );
  const path = join(folder, fileNames.root(root.version));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  writeFileSync(join(folder, fileNames.rootSignatures(root.version)), writeSignatures(signatures));
  return sha256(bytes);
}

/** Numbers of the roots in a folder, oldest first. */
function rootVersions(folder: string): number[] {
  const roots = join(folder, 'root');
  if (!existsSync(roots)) return [];
  return readdirSync(roots)
    .flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** The newest root in a folder. Throws when there is none. */
export function newestRoot(folder: string): Root {
  const version = rootVersions(folder).at(-1);
  const root = version === undefined ? null : readRoot(readFileSync(join(folder, fileNames.root(version))));
  if (!root) throw new Error(`There is no key file of a feed in ${folder}. Make one with: npm run feed:keys`);
  return root;
}

/** Copies all roots with their signatures. */
export function copyRoots(from: string, to: string): void {
  mkdirSync(join(to, 'root'), { recursive: true });
  for (const version of rootVersions(from)) {
    for (const name of [fileNames.root(version), fileNames.rootSignatures(version)]) {
      writeFileSync(join(to, name), readFileSync(join(from, name)));
    }
  }
}

/** Fingerprint of a root: what readers enter, and what tells one feed's keys from another's. */
export function fingerprint(folder: string, version: number): Promise<string> {
  return sha256(readFileSync(join(folder, fileNames.root(version))));
}
