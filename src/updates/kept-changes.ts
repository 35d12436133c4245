/** What the last versions of a feed changed, kept beside them for the reader. */
import * as v from 'valibot';
import type { Bundle } from '../knowledge/schema.ts';
import { type VersionChanges, versionChanges } from '../knowledge/version-changes.ts';
import { reportBug } from '../lib/report-bug.ts';
import type { Shelf } from '../lib/shelf.ts';
import { shelfKeys } from './slots.ts';

/** A reader who was away for some weeks of daily versions sees the last few. */
const KEPT_VERSIONS = 5;

const text = v.string();
const count = v.number();
const named = { id: text, name: text };
const version = v.object({ sequence: count, date: text });
const versionChangesSchema = v.object({
  from: version,
  to: version,
  added: v.array(v.object(named)),
  removed: v.array(v.object(named)),
  changed: v.array(v.object({ ...named, parts: v.array(text) })),
  events: v.array(v.object({ date: text, what: text, thread: text })),
  corrections: v.array(v.object({ ...named, on: text, note: text })),
  counts: v.object({ added: count, removed: count, changed: count, events: count, corrections: count }),
});

/** What is kept, newest first; empty when there is nothing or it is damaged. */
export async function keptChanges(shelf: Shelf): Promise<VersionChanges[]> {
  const read = v.safeParse(
    v.array(versionChangesSchema),
    await shelf.get(shelfKeys.changes).catch(() => null),
  );
  return read.success ? (read.output as VersionChanges[]) : [];
}

/**
 * What is to be kept once `bundle` takes the place of `base`; null where that is nothing new. It is for reading only:
 * whatever goes wrong here keeps no version from being installed.
 */
export async function changesWith(
  shelf: Shelf,
  base: Bundle | null,
  bundle: Bundle,
): Promise<VersionChanges[] | null> {
  if (!base) return null;
  try {
    const now = versionChanges(base, bundle);
    // A version that the reader had left and that comes again is told once.
    const others = (await keptChanges(shelf)).filter(({ to }) => to.sequence !== now.to.sequence);
    return [now, ...others].slice(0, KEPT_VERSIONS);
  } catch (error) {
    reportBug(error);
    return null;
  }
}
