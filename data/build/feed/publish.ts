/** Writes a version of the knowledge base into a feed's folder, for any web server that serves files. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../../../src/knowledge/schema.ts';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import { sha256 } from '../../../src/lib/sha256.ts';
import type { FeedRole } from '../../../src/updates/content-rules.ts';
import { makeDelta } from '../../../src/updates/delta.ts';
import { fileNames, type Latest, PART_BYTES, PART_THRESHOLD, partList } from '../../../src/updates/latest.ts';
import { readBundle } from '../../../src/updates/read-bundle.ts';
import { readSignedJson } from '../../../src/updates/signed-json.ts';
import type { SigningKey } from './key-file.ts';
import { type PublishedVersion, publishedPointer, publishedVersions } from './published.ts';
import { copyRoots, newestRoot } from './roots.ts';

/** Deltas lead to the newest version from this many earlier ones. */
const DELTA_VERSIONS = 14;

export type Publication = {
  /** Folder with the keys and root files. */
  keys: string;
  /** Folder to write; its earlier publications become the bases of deltas. */
  out: string;
  bundle: Bundle;
  updateKey: SigningKey;
  now: Date;
  /** Days until readers are told that the data may be out of date; at most 30. */
  validDays: number;
  minVersion: string;
  /** What readers use it as: the knowledge base itself, or a feed beside it. */
  role: FeedRole;
};

/** Publishes, or only signs anew when the records are those of the version that is out. Gives the pointer. */
export async function publish(publication: Publication): Promise<Latest> {
  const { keys, out, updateKey } = publication;
  const root = newestRoot(keys);
  if (!root.updateKeys.includes(updateKey.publicKey)) {
    throw new Error(
      'The update key is not the one in the newest key file; use the newest update-key-*.json.',
    );
  }
  mkdirSync(out, { recursive: true });
  const before = publishedVersions(out, publication.role);
  const bundle = numbered(publication.bundle, before[0]?.bundle ?? null);
  const bytes = new TextEncoder().encode(canonicalJson(bundle));
  const read = readBundle(bytes, publication.role);
  if (!read.ok) throw new Error(`Readers would refuse this version: ${read.reason}. Nothing was published.`);
  copyRoots(keys, out);
  const bases = before
    .filter((version) => version.bundle.sequence < bundle.sequence)
    .slice(0, DELTA_VERSIONS);
  const pointer: Latest = {
    type: 'latest',
    product: 'immigration-footnotes',
    feed: root.feed,
    sequence: bundle.sequence,
    issued: timeText(publication.now),
    expires: timeText(new Date(publication.now.getTime() + publication.validDays * 86_400_000)),
    root: root.version,
    key: updateKey.id,
    minVersion: publication.minVersion,
    full: await writeFull(out, bytes),
    deltas: await writeDeltas(out, bases, bundle, bytes.length),
  };
  const text = new TextEncoder().encode(canonicalJson(pointer));
  const signature = await updateKey.sign(text);
  const earlier = publishedPointer(out);
  // The pointer comes last: whoever asks in between gets the earlier version, whole.
  writeFileSync(join(out, `${fileNames.latestSignature}.new`), signature);
  writeFileSync(join(out, `${fileNames.latest}.new`), text);
  renameSync(join(out, `${fileNames.latest}.new`), join(out, fileNames.latest));
  renameSync(join(out, `${fileNames.latestSignature}.new`), join(out, fileNames.latestSignature));
  removeOld(out, pointer, earlier, bases);
  return pointer;
}

/** The version that is out, when its records are the same; otherwise the next number after it. */
function numbered(bundle: Bundle, last: Bundle | null): Bundle {
  if (!last) return bundle;
  const same = canonicalJson({ ...bundle, sequence: 0 }) === canonicalJson({ ...last, sequence: 0 });
  return same ? last : { ...bundle, sequence: Math.max(bundle.sequence, last.sequence + 1) };
}

async function writeFull(out: string, bytes: Uint8Array): Promise<Latest['full']> {
  const hash = await sha256(bytes);
  writeFileSync(join(out, fileNames.full(hash)), bytes);
  if (bytes.length <= PART_THRESHOLD) return { sha256: hash, length: bytes.length };
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PART_BYTES) {
    const part = bytes.subarray(at, at + PART_BYTES);
    const name = await sha256(part);
    writeFileSync(join(out, fileNames.part(name)), part);
    parts.push(name);
  }
  const list = new TextEncoder().encode(canonicalJson(parts));
  const listHash = await sha256(list);
  writeFileSync(join(out, fileNames.parts(listHash)), list);
  return { sha256: hash, length: bytes.length, parts: { sha256: listHash, length: list.length } };
}

/** A delta that is not smaller than half the whole, or too long for one slow request, is left out. */
async function writeDeltas(
  out: string,
  bases: readonly PublishedVersion[],
  bundle: Bundle,
  fullLength: number,
): Promise<Latest['deltas']> {
  const deltas: Latest['deltas'] = [];
  for (const { bundle: base } of bases) {
    const bytes = new TextEncoder().encode(canonicalJson(makeDelta(base, bundle)));
    if (bytes.length > fullLength / 2 || bytes.length > PART_THRESHOLD) continue;
    const hash = await sha256(bytes);
    writeFileSync(join(out, fileNames.delta(base.sequence, bundle.sequence, hash)), bytes);
    deltas.push({ from: base.sequence, sha256: hash, length: bytes.length });
  }
  return deltas;
}

/** Files of this and the last publication stay, for readers behind a slow cache; so do the bases of later deltas. */
function removeOld(
  out: string,
  pointer: Latest,
  earlier: Latest | null,
  bases: readonly PublishedVersion[],
): void {
  const keep = new Set([
    ...namesIn(out, pointer),
    ...(earlier ? namesIn(out, earlier) : []),
    ...bases.map((base) => base.file),
  ]);
  for (const name of readdirSync(out)) {
    if (/^(kb-|p-|parts-|d-)/.test(name) && !keep.has(name)) rmSync(join(out, name));
  }
}

function namesIn(out: string, pointer: Latest): string[] {
  const { full, deltas, sequence } = pointer;
  const list = full.parts ? fileNames.parts(full.parts.sha256) : null;
  return [
    fileNames.full(full.sha256),
    ...(list ? [list, ...partsIn(join(out, list))] : []),
    ...deltas.map((entry) => fileNames.delta(entry.from, sequence, entry.sha256)),
  ];
}

function partsIn(path: string): string[] {
  const parts = existsSync(path) ? readSignedJson(readFileSync(path), partList) : null;
  return (parts ?? []).map(fileNames.part);
}

/** ISO 8601 to the second. */
function timeText(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
