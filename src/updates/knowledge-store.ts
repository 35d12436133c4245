/**
 * The knowledge base in its three layers: the version in the package (never deleted), two slots for downloaded
 * ones, and a pointer. A reader gets a whole version whose hash was checked, whatever has been damaged; the
 * package is always there to fall back on.
 */
import type * as v from 'valibot';
import { safeParse } from 'valibot';
import type { Bundle } from '../knowledge/schema.ts';
import { toBase64 } from '../lib/base64.ts';
import { sha256 } from '../lib/sha256.ts';
import type { Shelf } from '../lib/shelf.ts';
import type { FeedRole } from './content-rules.ts';
import { readBundle } from './read-bundle.ts';
import {
  isNewer,
  NO_POINTER,
  type Pointer,
  pointer,
  type Slot,
  type SlotInfo,
  shelfKeys,
  slotInfo,
  type VersionInfo,
  versionInfo,
} from './slots.ts';

/** Makes the lexicon that content scripts match with. */
export type CompileLexicon = (bundle: Bundle) => Uint8Array;

export type KnowledgePlaces = {
  shelf: Shelf;
  /** Reads a file of the extension's own package: `knowledge.json` or `lexicon.bin`. */
  packageFile(name: 'knowledge.json' | 'lexicon.bin'): Promise<Uint8Array>;
  compileLexicon: CompileLexicon;
  /** The extension's version. */
  appVersion: string;
  /** What the feed is for; the main one unless said otherwise. */
  role?: FeedRole;
};

export type ActiveVersion = VersionInfo & {
  /** Null: the version in the package. */
  slot: Slot | null;
  /** Feed and epoch of the keys that signed it; null for the package. */
  keys: string | null;
};

export type KnowledgeStore = {
  /** The version in use. Its files are not read. */
  active(): Promise<ActiveVersion>;
  /** The whole of the version in use. */
  bundle(): Promise<Bundle>;
  /** The lexicon of the version in use as base64 text, for a message to a content script. */
  lexicon(): Promise<{ base64: string; version: ActiveVersion }>;
  /** The exact bytes of the version in use: the base of a delta. */
  bytes(): Promise<{ bytes: Uint8Array; version: ActiveVersion }>;
  pointer(): Promise<Pointer>;
  /** Forgets what was remembered of the package's version; call it when the extension was installed or updated. */
  forgetPackage(): Promise<void>;
};

/** A stored version that cannot be used: a hash is wrong, a part is missing, or the extension no longer reads it. */
class DamagedSlot extends Error {}

/** The store over the given places. */
export function createKnowledgeStore(places: KnowledgePlaces): KnowledgeStore {
  /** The first version, newest first, that `load` can read; a damaged slot is passed over. */
  const firstReadable = async <T>(load: (version: ActiveVersion) => Promise<T>): Promise<T> => {
    for (const version of await versions(places)) {
      try {
        return await load(version);
      } catch (error) {
        if (version.slot === null) throw error;
      }
    }
    throw new Error('No version of the knowledge base can be read.');
  };
  return {
    active: async () => (await versions(places))[0]!,
    bytes: () => firstReadable(async (version) => ({ bytes: await bundleBytes(places, version), version })),
    bundle: () => firstReadable((version) => readVersion(places, version)),
    lexicon: () =>
      firstReadable(async (version) => ({ base64: await lexiconText(places, version), version })),
    pointer: () => readPointer(places.shelf),
    forgetPackage: () => places.shelf.write({}, [shelfKeys.package]),
  };
}

/** The pointer; damaged or unreadable, it points to the package. */
export async function readPointer(shelf: Shelf): Promise<Pointer> {
  return (await readAs(shelf, shelfKeys.pointer, pointer)) ?? NO_POINTER;
}

/** The pointer, for who is about to write: damaged, it points to the package; rejects when it cannot be read at all. */
export async function readPointerToWrite(shelf: Shelf): Promise<Pointer> {
  const read = safeParse(pointer, await shelf.get(shelfKeys.pointer));
  return read.success ? read.output : NO_POINTER;
}

/** What is known of a slot; null when it is empty or damaged. */
export function readSlotInfo(shelf: Shelf, slot: Slot): Promise<SlotInfo | null> {
  return readAs(shelf, shelfKeys.info(slot), slotInfo);
}

async function readAs<T>(shelf: Shelf, key: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  try {
    const read = safeParse(schema, await shelf.get(key));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** Versions in the order to try: the active slot and the one before it, unless the package is newer; then the package. */
async function versions(places: KnowledgePlaces): Promise<ActiveVersion[]> {
  const inPackage = await packageVersion(places);
  const { active, previous } = await readPointer(places.shelf);
  const found: ActiveVersion[] = [];
  for (const reference of active ? [active, previous] : []) {
    const info = reference && (await readSlotInfo(places.shelf, reference.slot));
    // A slot that is being written holds another version than the pointer says.
    if (!info || info.sha256 !== reference.sha256 || isNewer(inPackage, info)) continue;
    found.push({ ...info, slot: reference.slot });
  }
  return [...found, { ...inPackage, slot: null, keys: null }];
}

/** The package's version, worked out once for each version of the extension. */
async function packageVersion(places: KnowledgePlaces): Promise<VersionInfo> {
  const known = await places.shelf.get(shelfKeys.package).catch(() => undefined);
  if (isFor(known, places.appVersion)) {
    const read = safeParse(versionInfo, known);
    if (read.success) return read.output;
  }
  const bytes = await places.packageFile('knowledge.json');
  const bundle = JSON.parse(new TextDecoder().decode(bytes)) as Bundle;
  const info = await describeVersion(bundle, bytes);
  await places.shelf.write({ [shelfKeys.package]: { ...info, madeBy: places.appVersion } }).catch(() => {});
  return info;
}

function isFor(value: unknown, appVersion: string): boolean {
  return typeof value === 'object' && value !== null && 'madeBy' in value && value.madeBy === appVersion;
}

/** Counts and hash of a bundle. */
export async function describeVersion(bundle: Bundle, bytes: Uint8Array): Promise<VersionInfo> {
  return {
    sequence: bundle.sequence,
    date: bundle.date,
    sha256: await sha256(bytes),
    entities: bundle.entities.length,
    events: bundle.threads.reduce((sum, thread) => sum + thread.events.length, 0),
  };
}

async function bundleBytes(places: KnowledgePlaces, version: ActiveVersion): Promise<Uint8Array> {
  if (version.slot === null) return places.packageFile('knowledge.json');
  const bytes = await places.shelf.get(shelfKeys.bundle(version.slot));
  if (!(bytes instanceof Uint8Array) || (await sha256(bytes)) !== version.sha256) throw new DamagedSlot();
  return bytes;
}

/** The package was checked when it was built; a slot was checked by the version of the extension that filled it. */
async function readVersion(places: KnowledgePlaces, version: ActiveVersion): Promise<Bundle> {
  const bytes = await bundleBytes(places, version);
  if (version.slot !== null) {
    const info = await readSlotInfo(places.shelf, version.slot);
    if (info?.madeBy !== places.appVersion) {
      const read = readBundle(bytes, places.role);
      if (!read.ok) throw new DamagedSlot();
      return read.bundle;
    }
  }
  return JSON.parse(new TextDecoder().decode(bytes)) as Bundle;
}

async function lexiconText(places: KnowledgePlaces, version: ActiveVersion): Promise<string> {
  if (version.slot === null) return toBase64(await places.packageFile('lexicon.bin'));
  const info = await readSlotInfo(places.shelf, version.slot);
  if (info?.madeBy !== places.appVersion) return recompile(places, version.slot, version);
  const text = await places.shelf.get(shelfKeys.lexicon(version.slot));
  if (typeof text !== 'string' || (await sha256(text)) !== info.lexiconSha256) {
    return recompile(places, version.slot, version);
  }
  return text;
}

/** Another version of the extension compiled the lexicon, or it is damaged: the bundle beside it still has everything. */
async function recompile(places: KnowledgePlaces, slot: Slot, version: ActiveVersion): Promise<string> {
  const bundle = await readVersion(places, version);
  const text = toBase64(places.compileLexicon(bundle));
  const info = await readSlotInfo(places.shelf, slot);
  if (info?.sha256 === version.sha256) {
    const renewed: SlotInfo = { ...info, lexiconSha256: await sha256(text), madeBy: places.appVersion };
    await places.shelf
      .write({ [shelfKeys.lexicon(slot)]: text, [shelfKeys.info(slot)]: renewed })
      .catch(() => {});
  }
  return text;
}
