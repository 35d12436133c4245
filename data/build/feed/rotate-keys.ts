import { join } from 'node:path';
import type { Root } from '../../../src/updates/root.ts';
import { assertOutsideRepository, createKey, keyFiles, readKey, type SigningKey } from './key-file.ts';
import { newestRoot, writeRoot } from './roots.ts';

/** What is replaced: the key that signs publications, or the offline key of that number (from 1). */
export type Replace = { what: 'update' } | { what: 'root'; number: number };

/**
 * Makes the next root of a feed, with one key replaced. It is signed with every offline key in the folder, old and
 * new; two of the old and two of the new are needed. Gives the number of the new root.
 */
export async function rotateKeys(folder: string, replace: Replace): Promise<number> {
  assertOutsideRepository(folder);
  const current = newestRoot(folder);
  const present = await Promise.all(keyFiles(folder, 'root').map(readKey));
  assertEnough(present, current);
  const next =
    replace.what === 'update'
      ? await withUpdateKey(folder, current)
      : await withRootKey(folder, current, replace.number);
  const signers = [...present, ...next.added].filter(
    (key) => current.rootKeys.includes(key.publicKey) || next.root.rootKeys.includes(key.publicKey),
  );
  assertEnough(signers, next.root);
  await writeRoot(folder, next.root, signers);
  return next.root.version;
}

function assertEnough(keys: readonly SigningKey[], root: Root): void {
  const known = keys.filter((key) => root.rootKeys.includes(key.publicKey)).length;
  if (known >= root.threshold) return;
  throw new Error(
    `${known} of the offline keys of this feed ${known === 1 ? 'is' : 'are'} here, ${root.threshold} are needed. Bring the root-key-*.json files back into the folder for this step.`,
  );
}

type Next = { root: Root; added: SigningKey[] };

async function withUpdateKey(folder: string, current: Root): Promise<Next> {
  const number = keyFiles(folder, 'update').length + 1;
  const key = await createKey(join(folder, `update-key-${number}.json`), 'update');
  const root = {
    ...current,
    version: current.version + 1,
    epoch: current.epoch + 1,
    updateKeys: [key.publicKey],
  };
  return { root, added: [] };
}

async function withRootKey(folder: string, current: Root, number: number): Promise<Next> {
  if (number < 1 || number > current.rootKeys.length) {
    throw new Error(`There is no offline key ${number}; this feed has ${current.rootKeys.length}.`);
  }
  const file = `root-key-${Math.max(...keyFiles(folder, 'root').map(numberOf), current.rootKeys.length) + 1}.json`;
  const key = await createKey(join(folder, file), 'root');
  const rootKeys = current.rootKeys.map((old, index) => (index === number - 1 ? key.publicKey : old));
  return { root: { ...current, version: current.version + 1, rootKeys }, added: [key] };
}

function numberOf(path: string): number {
  return Number(/(\d+)\.json$/.exec(path)?.[1]);
}
