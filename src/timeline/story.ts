import type { Library, LibraryEvent } from '../knowledge/library.ts';
import type { PartialDate } from '../knowledge/schema.ts';
import { isAfter } from '../lib/date-span.ts';
import { withoutRepeats } from './event-view.ts';
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
  const ranked = withoutRepeats(library.events).flatMap((event, index) => {
    if (!wanted(event)) return [];
    const linked = event.entities.filter((id) => castIds.has(id));
    if (linked.length < 2) return [];
    const weight = linked.reduce((sum, id) => sum + rarity(library, id), 0);
    return weight >= LEAST_RARITY ? [{ event, index, weight }] : [];
  });
  ranked.sort((a, b) => b.weight - a.weight || b.index - a.index);
  return ranked
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ event }) => event);
}
