/**
 * The main feed and what stands beside it, as one: one library, and one lexicon for content scripts. The joined lexicon
 * is made when a version of any feed changes, kept with its hash, and made again when it is missing or damaged. A
 * part that cannot be read is left out; the main feed alone is always there.
 */
import * as v from 'valibot';
import { joinNames, type NameConflict } from '../knowledge/join-names.ts';
import type { LibraryPart } from '../knowledge/namespace-bundle.ts';
import type { Bundle } from '../knowledge/schema.ts';
import { toBase64 } from '../lib/base64.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { reportBug } from '../lib/report-bug.ts';
import { sha256 } from '../lib/sha256.ts';
import type { Shelf } from '../lib/shelf.ts';
import type { KnowledgeStore } from './knowledge-store.ts';

/** Something beside the main feed: an added feed, or a live source. Its ids carry its name (`namespaceBundle`). */
export type PartSource = {
  name: string;
  /** Hash or other name of its version in use; null while it has none. */
  version(): Promise<string | null>;
  part(): Promise<LibraryPart>;
  /** False: it names nothing, so that the lexicon is made without it and need not be made again when it changes. */
  hasNames?: boolean;
};

export type JoinedKnowledge = {
  /** Names what is in use: another one whenever the version of any feed is another, or a feed came or went. */
  version(): Promise<string>;
  /** The main feed's version in use, then the others in the reader's order. */
  parts(): Promise<LibraryPart[]>;
  /** The lexicon as base64 text, for a message to a content script, and what it was made from. */
  lexicon(): Promise<{ base64: string; version: string }>;
  /** Names that an added feed wanted and an earlier feed kept. */
  conflicts(): Promise<NameConflict[]>;
};

export type JoinDeps = {
  main: KnowledgeStore;
  /** What stands beside the main feed now. */
  sources: () => Promise<readonly PartSource[]>;
  shelf: Shelf;
  compileLexicon: (bundles: readonly Bundle[]) => Uint8Array;
  appVersion: string;
};

const KEY = 'joined';
const text = v.pipe(v.string(), v.maxLength(400));
const kept = v.object({
  version: v.string(),
  base64: v.string(),
  /** Of the base64 text. */
  sha256: v.string(),
  conflicts: v.array(v.object({ feed: text, text, wanted: text, kept: text, keptName: text })),
});
type Kept = v.InferOutput<typeof kept>;

export function createJoinedKnowledge(deps: JoinDeps): JoinedKnowledge {
  /** Many tabs ask at once after an update; it is made once. */
  let making: { version: string; joined: Promise<Kept> } | undefined;
  const joinedFor = async (version: string, sources: readonly PartSource[]): Promise<Kept> => {
    const stored = await readKept(deps.shelf);
    if (stored?.version === version) return stored;
    if (making?.version !== version) {
      making = { version, joined: make(deps, version, sources) };
      making.joined.catch(() => {
        making = undefined;
      });
    }
    return making.joined;
  };
  return {
    version: async () => (await inUse(deps)).version,
    parts: async () => [{ ...(await deps.main.bundle()), feed: null }, ...(await readParts(deps))],
    async lexicon() {
      const { version, sources } = await inUse(deps, hasNames);
      if (sources.length > 0) {
        try {
          return { base64: (await joinedFor(version, sources)).base64, version };
        } catch (error) {
          reportBug(error);
        }
      }
      return { base64: (await deps.main.lexicon()).base64, version };
    },
    async conflicts() {
      const { version, sources } = await inUse(deps, hasNames);
      return sources.length === 0 ? [] : (await joinedFor(version, sources)).conflicts;
    },
  };
}

const hasNames = (source: PartSource) => source.hasNames !== false;

/** Sources that have something, and the name of what they and the main feed have. */
async function inUse(
  deps: JoinDeps,
  isWanted: (source: PartSource) => boolean = () => true,
): Promise<{ version: string; sources: PartSource[] }> {
  const sources = (await deps.sources().catch(() => [])).filter(isWanted);
  const versions = await Promise.all(sources.map((source) => source.version().catch(() => null)));
  const active = await deps.main.active();
  const present = sources.filter((_, index) => versions[index] !== null);
  const named = sources.flatMap(({ name }, index) => (versions[index] ? [[name, versions[index]]] : []));
  return {
    version: await sha256(canonicalJson([deps.appVersion, active.sha256, named])),
    sources: present,
  };
}

async function readParts(deps: JoinDeps): Promise<LibraryPart[]> {
  const { sources } = await inUse(deps);
  return partsOf(sources);
}

async function partsOf(sources: readonly PartSource[]): Promise<LibraryPart[]> {
  const parts = await Promise.all(sources.map((source) => source.part().catch(() => null)));
  return parts.filter((part) => part !== null);
}

async function make(deps: JoinDeps, version: string, sources: readonly PartSource[]): Promise<Kept> {
  const { bundles, conflicts } = joinNames(await deps.main.bundle(), await partsOf(sources));
  const base64 = toBase64(deps.compileLexicon(bundles));
  const joined = { version, base64, sha256: await sha256(base64), conflicts };
  // Not kept, it is made again at the next start of the background.
  await deps.shelf.write({ [KEY]: joined }).catch(reportBug);
  return joined;
}

/** What was made before; null when there is none or it is damaged. */
async function readKept(shelf: Shelf): Promise<Kept | null> {
  const read = v.safeParse(kept, await shelf.get(KEY).catch(() => null));
  return read.success && (await sha256(read.output.base64)) === read.output.sha256 ? read.output : null;
}
