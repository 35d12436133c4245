import type { Library, LibraryEvent } from '../knowledge/library.ts';
import { EVENT_TYPES, type EventType } from '../knowledge/schema.ts';
import { withoutRepeats } from './event-view.ts';

/** Which events of a timeline are shown: years from–to (both included), and types; empty `types` means all. */
export type TimelineFilter = { from: number; to: number; types: readonly EventType[] };

/** All events of an entity or of a thread, oldest first, each once. */
export function timelineOf(library: Library, id: string): LibraryEvent[] {
  const thread = library.threads.find((candidate) => candidate.id === id);
  return withoutRepeats(
    thread ? library.events.filter((event) => event.thread === thread) : library.eventsOf(id),
  );
}

/** What the functions below read of an event: a library's event and a view of one both fit. */
type Dated = Pick<LibraryEvent, 'date' | 'type'>;

/** The events that pass a filter. */
export function filterTimeline<Event extends Dated>(
  events: readonly Event[],
  filter: TimelineFilter,
): Event[] {
  return events.filter((event) => {
    const year = yearOf(event);
    return (
      year >= filter.from &&
      year <= filter.to &&
      (filter.types.length === 0 || filter.types.includes(event.type))
    );
  });
}

/** How many events each year has, every year between the first and the last included. */
export function eventsPerYear(events: readonly Dated[]): { year: number; count: number }[] {
  if (events.length === 0) return [];
  const years = events.map(yearOf);
  const first = Math.min(...years);
  const counts = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: first + index,
    count: 0,
  }));
  for (const year of years) counts[year - first]!.count++;
  return counts;
}

/** The types that occur, in the order in which they are always listed. */
export function typesIn(events: readonly Dated[]): EventType[] {
  return EVENT_TYPES.filter((type) => events.some((event) => event.type === type));
}

function yearOf(event: Dated): number {
  return Number(event.date.slice(0, 4));
}
