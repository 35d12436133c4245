/**
 * The root of trust of a feed: which offline keys may change the root (2 of 3), and which online key signs
 * updates. Roots form a chain: number n + 1 is signed by enough keys of n and by enough of its own.
 */
import * as v from 'valibot';
import { type KeyedSignature, keyId, verifySignature } from './keys.ts';
import { readSignedJson } from './signed-json.ts';

export const PRODUCT = 'immigration-footnotes';
/** Roots followed in one check; a feed that changes keys every month needs this many in ten months. */
export const MAX_ROOT_STEPS = 32;
export const MAX_ROOT_BYTES = 8 * 1024;

const publicKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}[A-Za-z0-9+/=]{2}$/, 'is not a public key'));
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const root = v.strictObject({
  type: v.literal('root'),
  product: v.literal(PRODUCT),
  /** Name of the feed. */
  feed: v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a feed name')),
  version: number,
  /** Grows when the update keys change: the floor for sequences begins anew. */
  epoch: number,
  /** How many of `rootKeys` must sign the next root. */
  threshold: v.pipe(number, v.maxValue(10)),
  rootKeys: v.pipe(v.array(publicKey), v.minLength(1), v.maxLength(10)),
  /** Keys that may sign `latest.json`. */
  updateKeys: v.pipe(v.array(publicKey), v.minLength(1), v.maxLength(5)),
});
export type Root = v.InferOutput<typeof root>;

/** Reads a root file; null when it is none. Says nothing about who signed it. */
export function readRoot(bytes: Uint8Array): Root | null {
  const read = readSignedJson(bytes, root);
  if (!read) return null;
  const unique = new Set(read.rootKeys).size === read.rootKeys.length;
  return unique && read.threshold <= read.rootKeys.length ? read : null;
}

/** True when enough different keys of `by` signed `bytes`. The same key listed twice counts once. */
export async function isSignedBy(
  by: Root,
  bytes: Uint8Array,
  signatures: readonly KeyedSignature[],
): Promise<boolean> {
  let count = 0;
  for (const key of by.rootKeys) {
    const id = await keyId(key);
    const own = signatures.filter((signature) => signature.key === id);
    const checked = await Promise.all(own.map(({ signature }) => verifySignature(key, signature, bytes)));
    if (checked.includes(true)) count++;
  }
  return count >= by.threshold;
}

/** The next root when `bytes` is a rightful successor of `current`; null otherwise. */
export async function followRoot(
  current: Root,
  bytes: Uint8Array,
  signatures: readonly KeyedSignature[],
): Promise<Root | null> {
  const next = readRoot(bytes);
  if (!next || next.version !== current.version + 1 || next.feed !== current.feed) return null;
  if (next.epoch < current.epoch) return null;
  const signed =
    (await isSignedBy(current, bytes, signatures)) && (await isSignedBy(next, bytes, signatures));
  return signed ? next : null;
}
