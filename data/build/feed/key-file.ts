/** Private keys of a feed as files on the publisher's disk, and signing with them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { toBase64 } from '../../../src/lib/base64.ts';
import { ALGORITHM, keyId, SIGNING } from '../../../src/updates/keys.ts';

const keyFile = v.object({
  /** What the key is for: `root` keys stay offline, the `update` key signs each publication. */
  role: v.picklist(['root', 'update']),
  /** Raw public key in base64, as it stands in root files. */
  publicKey: v.string(),
  privateKey: v.record(v.string(), v.unknown()),
});

export type SigningKey = {
  /** SHA-256 of the public key. */
  id: string;
  publicKey: string;
  sign: (bytes: Uint8Array) => Promise<Uint8Array>;
};

const repository = resolve(import.meta.dirname, '../../..');

/** Throws when a folder lies inside the repository: private keys are never in its tree. */
export function assertOutsideRepository(folder: string): void {
  const inside = relative(repository, resolve(folder));
  if (inside === '' || (!inside.startsWith('..') && resolve(folder) !== inside)) {
    throw new Error(
      `${folder} lies inside the repository. Private keys must not be there: choose another folder with --keys.`,
    );
  }
}

/** Makes a key pair and writes it to `path`, readable by its owner only. Never overwrites a file. */
export async function createKey(path: string, role: 'root' | 'update'): Promise<SigningKey> {
  if (existsSync(path)) throw new Error(`${path} is there already; a key is never overwritten.`);
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const publicKey = toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const privateKey = await crypto.subtle.exportKey('jwk', pair.privateKey);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, `${JSON.stringify({ role, publicKey, privateKey }, null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  return readKey(path);
}

/** Reads a key file. Throws, naming the file, when it is none. */
export async function readKey(path: string): Promise<SigningKey> {
  if (!existsSync(path)) throw new Error(`There is no key ${path}. Make keys with: npm run feed:keys`);
  const read = v.safeParse(keyFile, JSON.parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`${basename(path)} is not a key file made by feed:keys.`);
  const { publicKey, privateKey } = read.output;
  const key = await crypto.subtle.importKey('jwk', privateKey as JsonWebKey, ALGORITHM, false, ['sign']);
  return {
    id: await keyId(publicKey),
    publicKey,
    sign: async (bytes) =>
      new Uint8Array(await crypto.subtle.sign(SIGNING, key, bytes as Uint8Array<ArrayBuffer>)),
  };
}

/** Key files of a role in a folder: `root-key-1.json` …, `update-key-1.json` …, in the order of their numbers. */
export function keyFiles(folder: string, role: 'root' | 'update'): string[] {
  if (!existsSync(folder)) return [];
  const number = (name: string) => Number(/(\d+)\.json$/.exec(name)?.[1] ?? 0);
  return readdirSync(folder)
    .filter((name) => new RegExp(`^${role}-key-\\d+\\.json$`).test(name))
    .sort((a, b) => number(a) - number(b))
    .map((name) => join(folder, name));
}
