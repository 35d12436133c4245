import type { Library, LibraryEvent } from '../knowledge/library.ts';
import { isLive } from '../knowledge/live-source.ts';
import type { PartialDate } from '../knowledge/schema.ts';
import { isAfter } from '../lib/date-span.ts';
import { withoutRepeats } from './event-view.ts';
import { heaviest } from './heaviest.ts';
import { rarity } from './rarity.ts';

/**
 * The story so far: events up to the article's day that link two or more of its entities, the most telling
 * `count`, oldest first. Each linked entity counts by the rarity of its events.
 */
export function storySoFar(
  library: Library,
  cast: readonly string[],
  articleDate: PartialDate | null,
  count: number,
): LibraryEvent[] {
  return strongest(
    library,
    cast,
    count,
    (event) => articleDate === null || !isAfter(event.date, articleDate),
  );
}

/** The same for what came after the article's day. */
export function storySince(
  library: Library,
  cast: readonly string[],
  articleDate: PartialDate,
  count: number,
): LibraryEvent[] {
  return strongest(library, cast, count, (event) => isAfter(event.date, articleDate));
}

/** Two everyday names together (a president, a department) do not make an event part of an article's story. */
const LEAST_RARITY = 5;

function strongest(
  library: Library,
  cast: readonly string[],
  count: number,
  wanted: (event: LibraryEvent) => boolean,
): LibraryEvent[] {
  const castIds = new Set(cast);
  // That two agencies sign a document does not make it part of a story about them.
  const told = library.events.filter((event) => !isLive(event));
  return heaviest(withoutRepeats(told), count, (event) => {
    if (!wanted(event)) return null;
    const linked = event.entities.filter((id) => castIds.has(id));
    if (linked.length < 2) return null;
    const weight = linked.reduce((sum, id) => sum + rarity(library, id), 0);
    return weight >= LEAST_RARITY ? weight : null;
  });
}
