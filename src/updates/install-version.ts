/** Putting a checked version into use, and going back to the one before. */

import type { Bundle } from '../knowledge/schema.ts';
import { toBase64 } from '../lib/base64.ts';
import { sha256 } from '../lib/sha256.ts';
import type { Shelf } from '../lib/shelf.ts';
import { changesWith } from './kept-changes.ts';
import {
  type CompileLexicon,
  describeVersion,
  readPointer,
  readPointerToWrite,
  readSlotInfo,
} from './knowledge-store.ts';
import { type Pointer, type Slot, type SlotInfo, shelfKeys } from './slots.ts';

export type Install = {
  shelf: Shelf;
  compileLexicon: CompileLexicon;
  appVersion: string;
};

/**
 * Writes a checked version into the slot that is not in use, reads it back, and only then turns the pointer, in
 * one transaction. Whatever stops it before that leaves the version in use untouched. Throws when the shelf
 * fails or does not give back what was written. `base`: the version in use until now, for what changed; null where
 * there was none.
 */
export async function installVersion(
  { shelf, compileLexicon, appVersion }: Install,
  bundle: Bundle,
  bytes: Uint8Array,
  keys: string,
  base: Bundle | null,
): Promise<void> {
  // Not knowing which slot is in use, this would write over it.
  const before = await readPointerToWrite(shelf);
  const slot: Slot = before.active?.slot === 'A' ? 'B' : 'A';
  const lexicon = toBase64(compileLexicon(bundle));
  const info: SlotInfo = {
    ...(await describeVersion(bundle, bytes)),
    keys,
    lexiconSha256: await sha256(lexicon),
    madeBy: appVersion,
  };
  await shelf.write({
    [shelfKeys.bundle(slot)]: bytes,
    [shelfKeys.lexicon(slot)]: lexicon,
    [shelfKeys.info(slot)]: info,
  });
  await checkWritten(shelf, slot, info);
  const after: Pointer = { active: { slot, sha256: info.sha256 }, previous: before.active, skip: null };
  const changes = await changesWith(shelf, base, bundle);
  await shelf.write({ [shelfKeys.pointer]: after, ...(changes ? { [shelfKeys.changes]: changes } : {}) });
}

async function checkWritten(shelf: Shelf, slot: Slot, info: SlotInfo): Promise<void> {
  const bytes = await shelf.get(shelfKeys.bundle(slot));
  const lexicon = await shelf.get(shelfKeys.lexicon(slot));
  const whole =
    bytes instanceof Uint8Array &&
    typeof lexicon === 'string' &&
    (await sha256(bytes)) === info.sha256 &&
    (await sha256(lexicon)) === info.lexiconSha256;
  if (!whole) throw new Error('The browser did not keep the new data as it was written.');
}

/**
 * Goes back to the version before the one in use, in one write; the one left behind is not installed again by
 * itself. False when there is none to go back to.
 */
export async function revertVersion(shelf: Shelf): Promise<boolean> {
  const before = await readPointer(shelf);
  if (!before.active) return false;
  const left = await readSlotInfo(shelf, before.active.slot);
  const target = before.previous && (await readSlotInfo(shelf, before.previous.slot));
  const whole = target && target.sha256 === before.previous?.sha256;
  const after: Pointer = {
    active: whole ? before.previous : null,
    previous: null,
    skip: left?.sequence ?? before.skip,
  };
  await shelf.write({ [shelfKeys.pointer]: after });
  return true;
}
