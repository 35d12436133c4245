/** `latest.json`: the one file that is asked for at each check. It is signed and names everything else by hash. */
import * as v from 'valibot';
import { MAX_BUNDLE_BYTES } from './read-bundle.ts';
import { PRODUCT } from './root.ts';

export const MAX_LATEST_BYTES = 4096;
/** Longest time for which a pointer may be valid: who steals the update key cannot freeze readers for longer. */
export const MAX_VALID_MS = 30 * 86_400_000;
/** Bundles above this are also published in parts, so that a slow line gets on with each one. */
export const PART_THRESHOLD = 256 * 1024;

const sequence = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a hash'));
const length = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_BUNDLE_BYTES));
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'is not a time'));

export const latest = v.strictObject({
  type: v.literal('latest'),
  product: v.literal(PRODUCT),
  feed: v.pipe(v.string(), v.maxLength(40)),
  sequence,
  issued: time,
  expires: time,
  /** Number of the newest root. */
  root: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Id of the key that signed this file. */
  key: hash,
  /** Oldest version of the extension that understands the bundle. */
  minVersion: v.pipe(v.string(), v.regex(/^\d+(\.\d+){0,3}$/, 'is not a version')),
  full: v.strictObject({
    sha256: hash,
    length,
    /** The list of the parts of a large bundle; a file of its own, so that this one stays small. */
    parts: v.optional(v.strictObject({ sha256: hash, length })),
  }),
  /** Ways from an earlier version straight to this one. */
  deltas: v.pipe(v.array(v.strictObject({ from: sequence, sha256: hash, length })), v.maxLength(14)),
});
export type Latest = v.InferOutput<typeof latest>;

/** All parts but the last have this length: a line of 2 kB a second gets a compressed one in one request. */
export const PART_BYTES = 64 * 1024;

/** The list of the parts of a bundle: their hashes, in order. */
export const partList = v.pipe(
  v.array(hash),
  v.minLength(1),
  v.maxLength(Math.ceil(MAX_BUNDLE_BYTES / PART_BYTES)),
);

/** Names of the files in a feed's folder. Parts end in .txt because plain servers compress that. */
export const fileNames = {
  latest: 'latest.json',
  latestSignature: 'latest.json.sig',
  root: (version: number) => `root/${version}.json`,
  rootSignatures: (version: number) => `root/${version}.json.sig`,
  full: (sha256: string) => `kb-${sha256}.json`,
  delta: (from: number, to: number, sha256: string) => `d-${from}-${to}-${sha256}.json`,
  parts: (sha256: string) => `parts-${sha256}.json`,
  part: (sha256: string) => `p-${sha256}.txt`,
} as const;

/** True when version `a` ("0.10.1") is at least `b`. */
export function isVersionAtLeast(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  for (let at = 0; at < Math.max(left!.length, right!.length); at++) {
    const difference = (left![at] ?? 0) - (right![at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
