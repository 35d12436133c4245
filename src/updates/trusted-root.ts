/** Finding the root that is trusted for a feed, and following its chain. */
import * as v from 'valibot';
import { sha256 } from '../lib/sha256.ts';
import type { Shelf } from '../lib/shelf.ts';
import type { Fetched } from './fetch-bytes.ts';
import { readSignatures } from './keys.ts';
import { fileNames } from './latest.ts';
import type { Outcome } from './outcome.ts';
import { followRoot, MAX_ROOT_BYTES, MAX_ROOT_STEPS, type Root, readRoot } from './root.ts';
import { shelfKeys } from './slots.ts';

const PACKAGE = 'package';

const storedRoot = v.object({ trust: v.string(), bytes: v.instance(Uint8Array) });

export type RootSource = {
  shelf: Shelf;
  /** Fingerprint that the reader entered; empty: the root in the package. */
  fingerprint: string;
  /** `feed-root.json` of the package; null when there is none. */
  packageRoot: () => Promise<Uint8Array | null>;
  /** Fetches a file of the feed's folder. */
  get: (name: string, maxBytes: number) => Promise<Fetched>;
};

export type RootResult =
  | { ok: true; root: Root }
  | { ok: false; outcome: Extract<Outcome, { kind: 'offline' | 'refused' }> };

/** Name of what a feed is trusted by: the fingerprint that the reader entered, or `package`. */
export function trustOf(source: Pick<RootSource, 'fingerprint'>): string {
  return source.fingerprint || PACKAGE;
}

/** The newest root that is trusted without asking the feed; a first use with a fingerprint asks for it. */
export async function findTrustedRoot(source: RootSource): Promise<RootResult> {
  const trust = trustOf(source);
  const stored = v.safeParse(storedRoot, await source.shelf.get(shelfKeys.root).catch(() => null));
  const kept = stored.success && stored.output.trust === trust ? readRoot(stored.output.bytes) : null;
  const packed = trust === PACKAGE ? await source.packageRoot() : null;
  const shipped = packed && readRoot(packed);
  const best = kept && (!shipped || kept.version >= shipped.version) ? kept : shipped;
  if (best) return { ok: true, root: best };
  if (trust === PACKAGE) return refused('no key of this feed is known; enter its fingerprint');
  return findByFingerprint(source);
}

/** Roots are asked for from the first on, until one has the fingerprint. */
async function findByFingerprint(source: RootSource): Promise<RootResult> {
  for (let version = 1; version <= MAX_ROOT_STEPS; version++) {
    const fetched = await source.get(fileNames.root(version), MAX_ROOT_BYTES);
    if (!fetched.ok) {
      return fetched.kind === 'offline'
        ? { ok: false, outcome: fetched }
        : refused('no key of the feed has the fingerprint');
    }
    if ((await sha256(fetched.bytes)) !== source.fingerprint) continue;
    const root = readRoot(fetched.bytes);
    if (!root) return refused('its key file cannot be read');
    await keep(source, fetched.bytes);
    return { ok: true, root };
  }
  return refused('no key of the feed has the fingerprint');
}

/** Follows the chain as far as the feed has it; each link has to be signed by the root before it and by itself. */
export async function followChain(source: RootSource, from: Root): Promise<RootResult> {
  let current = from;
  let newest: Uint8Array | null = null;
  for (let step = 0; step < MAX_ROOT_STEPS; step++) {
    const version = current.version + 1;
    const file = await source.get(fileNames.root(version), MAX_ROOT_BYTES);
    if (!file.ok && file.kind === 'missing') break;
    if (!file.ok)
      return file.kind === 'offline' ? { ok: false, outcome: file } : refused('a key file is too large');
    const signed = await source.get(fileNames.rootSignatures(version), MAX_ROOT_BYTES);
    if (!signed.ok && signed.kind === 'offline') return { ok: false, outcome: signed };
    const signatures = signed.ok ? readSignatures(signed.bytes) : null;
    const next = signatures && (await followRoot(current, file.bytes, signatures));
    if (!next) return refused(`its key file ${version} is not signed as it must be`);
    current = next;
    newest = file.bytes;
  }
  if (newest) await keep(source, newest);
  return { ok: true, root: current };
}

function keep(source: RootSource, bytes: Uint8Array): Promise<void> {
  return source.shelf.write({ [shelfKeys.root]: { trust: trustOf(source), bytes } });
}

function refused(detail: string): RootResult {
  return { ok: false, outcome: { kind: 'refused', code: 'bad-key', detail } };
}
