import type { ReportedNote } from './report-text.ts';

/** Where the panel is. */
export type Place =
  | { at: 'article' }
  | { at: 'search' }
  /** Text that the reader pasted, where no extension can run. */
  | { at: 'paste' }
  | { at: 'entity'; id: string }
  | { at: 'thread'; id: string }
  /** A note that the reader finds wrong. */
  | { at: 'report'; note: ReportedNote };

/** Places visited, oldest first; the last is shown. Never empty. */
export type Trail = readonly [Place, ...Place[]];

/** Beyond this many steps back nobody remembers the way. */
const LONGEST = 50;

export const START: Trail = [{ at: 'article' }];

/** The place the reader is at: the last of the trail. */
export function placeOf(trail: Trail): Place {
  return trail[trail.length - 1]!;
}

/** Goes to a place; going to where one is changes nothing. */
export function goTo(trail: Trail, place: Place): Trail {
  if (samePlace(placeOf(trail), place)) return trail;
  // Reaching a root leaves the way there behind.
  if (place.at === 'article' || place.at === 'search' || place.at === 'paste') return [place];
  const [first, ...rest] = [...trail, place];
  return [first!, ...rest.slice(-LONGEST)];
}

/** The trail without its last place; the first one stays. */
export function goBack(trail: Trail): Trail {
  const [first, ...rest] = trail;
  return [first, ...rest.slice(0, -1)];
}

/** Whether there is a place to go back to. */
export function canGoBack(trail: Trail): boolean {
  return trail.length > 1;
}

function samePlace(a: Place, b: Place): boolean {
  return a.at === b.at && idOf(a) === idOf(b);
}

function idOf(place: Place): string | null {
  if (place.at === 'report') return JSON.stringify(place.note);
  return 'id' in place ? place.id : null;
}
