/** Getting the bytes of the version that a verified pointer names: by a delta, in parts, or whole. */
import type { Bundle } from '../knowledge/schema.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/sha256.ts';
import type { Shelf } from '../lib/shelf.ts';
import { applyDelta, delta } from './delta.ts';
import type { Get } from './feed-requests.ts';
import { fileNames, type Latest, PART_BYTES, partList } from './latest.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { readSignedJson } from './signed-json.ts';
import { shelfKeys } from './slots.ts';

export type Failure = { ok: false; outcome: Extract<Outcome, { kind: 'offline' | 'refused' }> };
export type Downloaded = { ok: true; bytes: Uint8Array } | Failure;

/** A file as the pointer names it. */
type FileEntry = { sha256: string; length: number };

/** The version in use, as the base of a delta. */
export type Base = { sequence: number; bytes: Uint8Array };

/** A delta where there is one that fits the version in use, otherwise the whole; always the bytes the pointer names. */
export async function download(
  get: Get,
  shelf: Shelf,
  latest: Latest,
  base: Base | null,
): Promise<Downloaded> {
  const patched = base && (await byDelta(get, latest, base));
  if (patched) return { ok: true, bytes: patched };
  return latest.full.parts ? inParts(get, shelf, latest, latest.full.parts) : whole(get, latest);
}

/** Null whenever anything about the delta is not as it should be: the full version is asked for instead, silently. */
async function byDelta(get: Get, latest: Latest, base: Base): Promise<Uint8Array | null> {
  const entry = latest.deltas.find((candidate) => candidate.from === base.sequence);
  if (!entry || entry.length >= latest.full.length) return null;
  const file = await get(fileNames.delta(entry.from, latest.sequence, entry.sha256), entry.length);
  if (!file.ok || !(await isExactly(file.bytes, entry))) return null;
  const change = readSignedJson(file.bytes, delta);
  const next = change && applyDelta(JSON.parse(new TextDecoder().decode(base.bytes)) as Bundle, change);
  if (!next) return null;
  const bytes = new TextEncoder().encode(canonicalJson(next));
  return (await isExactly(bytes, latest.full)) ? bytes : null;
}

async function whole(get: Get, latest: Latest): Promise<Downloaded> {
  const file = await get(fileNames.full(latest.full.sha256), latest.full.length);
  if (!file.ok) return failed(file);
  return (await isExactly(file.bytes, latest.full)) ? { ok: true, bytes: file.bytes } : refused('bad-hash');
}

/** Each part is kept as soon as it is here and right, so that a slow line or a stopped background loses at most one. */
async function inParts(get: Get, shelf: Shelf, latest: Latest, list: FileEntry): Promise<Downloaded> {
  const listFile = await get(fileNames.parts(list.sha256), list.length);
  if (!listFile.ok) return failed(listFile);
  if (!(await isExactly(listFile.bytes, list))) return refused('bad-hash');
  const parts = readSignedJson(listFile.bytes, partList);
  if (parts?.length !== Math.ceil(latest.full.length / PART_BYTES)) return refused('bad-pointer');
  await dropParts(shelf, parts);
  const bytes = new Uint8Array(latest.full.length);
  for (const [index, sha256] of parts.entries()) {
    const at = index * PART_BYTES;
    const entry = { sha256, length: Math.min(PART_BYTES, latest.full.length - at) };
    const kept = await keptPart(shelf, entry);
    if (!kept) {
      const file = await get(fileNames.part(sha256), entry.length);
      if (!file.ok) return failed(file);
      if (!(await isExactly(file.bytes, entry))) return refused('bad-hash');
      await shelf.write({ [shelfKeys.part(sha256)]: file.bytes });
      bytes.set(file.bytes, at);
    } else bytes.set(kept, at);
  }
  return (await isExactly(bytes, latest.full)) ? { ok: true, bytes } : refused('bad-hash');
}

async function keptPart(shelf: Shelf, entry: FileEntry): Promise<Uint8Array | null> {
  const kept = await shelf.get(shelfKeys.part(entry.sha256)).catch(() => null);
  return kept instanceof Uint8Array && (await isExactly(kept, entry)) ? kept : null;
}

/** Throws away kept parts that are not in `wanted`. */
export async function dropParts(shelf: Shelf, wanted: readonly string[]): Promise<void> {
  const keep = new Set(wanted.map(shelfKeys.part));
  const stale = (await shelf.keys()).filter((key) => key.startsWith('part/') && !keep.has(key));
  if (stale.length > 0) await shelf.write({}, stale);
}

async function isExactly(bytes: Uint8Array, wanted: FileEntry): Promise<boolean> {
  return bytes.length === wanted.length && (await sha256(bytes)) === wanted.sha256;
}

function failed(
  file: { kind: 'missing' } | { kind: 'too-large' } | Extract<Outcome, { kind: 'offline' }>,
): Failure {
  if (file.kind === 'too-large') return refused('too-large');
  if (file.kind === 'offline') return { ok: false, outcome: file };
  return { ok: false, outcome: { kind: 'offline', reason: 'the server does not have the whole update yet' } };
}

function refused(code: Refusal): Failure {
  return { ok: false, outcome: { kind: 'refused', code } };
}
