/** How downloaded versions are kept: two slots, and a pointer that says which one is in use. */
import * as v from 'valibot';

export const SLOTS = ['A', 'B'] as const;
export type Slot = (typeof SLOTS)[number];

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What is known of a version without reading it. */
export const versionInfo = v.object({
  sequence: whole,
  /** Day of the data, YYYY-MM-DD. */
  date: v.string(),
  /** Of the bundle's exact bytes. */
  sha256: hash,
  entities: whole,
  events: whole,
});
export type VersionInfo = v.InferOutput<typeof versionInfo>;

export const slotInfo = v.object({
  ...versionInfo.entries,
  /** Feed and epoch of the keys that signed it; see `Verified.keys`. */
  keys: v.string(),
  /** Of the lexicon's base64 text. */
  lexiconSha256: hash,
  /** Version of the extension that checked the bundle and compiled the lexicon; another one does both again. */
  madeBy: v.string(),
});
export type SlotInfo = v.InferOutput<typeof slotInfo>;

const slotRef = v.object({ slot: v.picklist(SLOTS), sha256: hash });

export const pointer = v.object({
  /** The version in use; null: the one in the package. */
  active: v.nullable(slotRef),
  /** The version before it; null: the one in the package. */
  previous: v.nullable(slotRef),
  /** The reader went back from this sequence: it is not installed again. */
  skip: v.nullable(whole),
});
export type Pointer = v.InferOutput<typeof pointer>;

export const NO_POINTER: Pointer = { active: null, previous: null, skip: null };

/** Keys on the shelf. */
export const shelfKeys = {
  pointer: 'pointer',
  package: 'package',
  root: 'root',
  /** What the last versions changed, newest first. */
  changes: 'changes',
  info: (slot: Slot) => `slot/${slot}/info`,
  bundle: (slot: Slot) => `slot/${slot}/bundle`,
  lexicon: (slot: Slot) => `slot/${slot}/lexicon`,
  part: (sha256: string) => `part/${sha256}`,
} as const;

/** True when `a` is a later version than `b`: by sequence, then by day. */
export function isNewer(a: VersionInfo, b: VersionInfo): boolean {
  return a.sequence !== b.sequence ? a.sequence > b.sequence : a.date > b.date;
}
