/**
 * Whose record an id names. Ids of the main feed are plain (`todd-lyons`); the reader's extension puts the name of an
 * added feed before its own (`local-desk:jane-doe`). Inside an added feed plain ids are its own records, and
 * `main:todd-lyons` is one of the main feed.
 */
export const MAIN_PREFIX = 'main:';

/** The added feed a record or thread belongs to; null: the main feed. */
export function feedOf(id: string): string | null {
  const at = id.indexOf(':');
  return at < 0 ? null : id.slice(0, at);
}

/** True for an id that, inside an added feed, names a record of the main feed. */
export function namesMain(id: string): boolean {
  return id.startsWith(MAIN_PREFIX);
}
