/** The signed pointer: fetched, its signature checked, then its words. */
import * as v from 'valibot';
import type { Get } from './feed-requests.ts';
import { keyId, verifySignature } from './keys.ts';
import { fileNames, type Latest, latest, MAX_LATEST_BYTES, MAX_VALID_MS } from './latest.ts';
import type { Outcome, Verified } from './outcome.ts';
import type { Root } from './root.ts';
import { readSignedJson } from './signed-json.ts';
import { followChain, type RootResult, type RootSource, trustOf } from './trusted-root.ts';

type Failure = { ok: false; outcome: Extract<Outcome, { kind: 'offline' | 'refused' }> };
export type PointerResult = { ok: true; latest: Latest; verified: Verified } | Failure;

/** Clocks may differ by this much before the reader is told. */
export const CLOCK_TOLERANCE_MS = 2 * 86_400_000;
const MAX_SIGNATURE_BYTES = 1024;

/** Gets `latest.json` and its signature and checks them against the feed's keys, following newer roots where needed. */
export async function fetchPointer(
  get: Get,
  source: RootSource,
  trusted: Root,
  now: number,
): Promise<PointerResult> {
  const file = await get(fileNames.latest, MAX_LATEST_BYTES, 'no-cache');
  if (!file.ok) return failed(file, 'the server has no feed at this address');
  const signed = await get(fileNames.latestSignature, MAX_SIGNATURE_BYTES, 'no-cache');
  if (!signed.ok) {
    return signed.kind === 'offline'
      ? { ok: false, outcome: signed }
      : refused('bad-signature', 'it has none');
  }
  const checked = await checkSignature(source, trusted, file.bytes, signed.bytes);
  if (!checked.ok) return checked;
  return checkWords(source, checked, file.bytes, file.serverTime, now);
}

function failed(
  file: { kind: 'missing' } | { kind: 'too-large' } | Extract<Outcome, { kind: 'offline' }>,
  missing: string,
): Failure {
  if (file.kind === 'too-large') return refused('too-large');
  return { ok: false, outcome: file.kind === 'missing' ? { kind: 'offline', reason: missing } : file };
}

function refused(code: Extract<Outcome, { kind: 'refused' }>['code'], detail?: string): Failure {
  return { ok: false, outcome: { kind: 'refused', code, ...(detail ? { detail } : {}) } };
}

/** Unsigned hints, used only to decide whether newer roots are looked for. */
const hints = v.object({ root: v.number(), key: v.string() });

type Signed = { ok: true; root: Root; key: string };

async function checkSignature(
  source: RootSource,
  trusted: Root,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<Signed | Failure> {
  const hint = readHints(bytes);
  let root: Root = trusted;
  const unknownKey = hint !== null && !(await keyIds(root)).includes(hint.key);
  if (hint && (hint.root > root.version || unknownKey)) {
    const followed: RootResult = await followChain(source, root);
    if (!followed.ok) return followed;
    root = followed.root;
  }
  for (const key of root.updateKeys) {
    if (await verifySignature(key, signature, bytes)) return { ok: true, root, key: await keyId(key) };
  }
  const known = hint === null || (await keyIds(root)).includes(hint.key);
  return refused(known ? 'bad-signature' : 'bad-key');
}

function readHints(bytes: Uint8Array): v.InferOutput<typeof hints> | null {
  try {
    const read = v.safeParse(hints, JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

const keyIds = (root: Root) => Promise.all(root.updateKeys.map(keyId));

/** The signature is right; is what was signed meant for us, now? */
function checkWords(
  source: RootSource,
  signed: Signed,
  bytes: Uint8Array,
  serverTime: number | null,
  now: number,
): PointerResult {
  const read = readSignedJson(bytes, latest);
  if (!read || read.key !== signed.key) return refused('bad-pointer');
  if (read.feed !== signed.root.feed) return refused('wrong-feed');
  const issued = Date.parse(read.issued);
  const expires = Date.parse(read.expires);
  if (!(expires > issued) || expires - issued > MAX_VALID_MS) return refused('too-long-valid');
  const clockDiffers = serverTime !== null && Math.abs(serverTime - now) > CLOCK_TOLERANCE_MS;
  // A slow clock alone must not refuse good data: the server's own clock decides who is wrong.
  const postDated = issued > now + CLOCK_TOLERANCE_MS && serverTime !== null && !clockDiffers;
  if (postDated) return refused('post-dated');
  return {
    ok: true,
    latest: read,
    verified: {
      sequence: read.sequence,
      keys: `${trustOf(source)}/${signed.root.epoch}`,
      issued: read.issued,
      expires: read.expires,
      clockDiffers: clockDiffers || issued > now + CLOCK_TOLERANCE_MS,
    },
  };
}
