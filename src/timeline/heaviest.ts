import type { LibraryEvent } from '../knowledge/library.ts';

/**
 * The `count` events that weigh most, in the order in which they were given; of equal ones the later. An event whose
 * weight is null is left out.
 */
export function heaviest(
  events: readonly LibraryEvent[],
  count: number,
  weightOf: (event: LibraryEvent) => number | null,
): LibraryEvent[] {
  const ranked = events.flatMap((event, index) => {
    const weight = weightOf(event);
    return weight === null ? [] : [{ event, index, weight }];
  });
  ranked.sort((a, b) => b.weight - a.weight || b.index - a.index);
  return ranked
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ event }) => event);
}
