import { feedOf } from '../knowledge/feed-of.ts';
import type { Library, LibraryEvent } from '../knowledge/library.ts';
import { isLive, registerNumber } from '../knowledge/live-source.ts';
import type { EventView } from './card-view.ts';
import type { SourceNumbers } from './source-numbers.ts';

/** An event with the names of its entities and numbered sources, ready to draw. */
export function eventView(event: LibraryEvent, library: Library, sources: SourceNumbers): EventView {
  // A live document gets its label in the reader's language (src/ui/shared/live-labels.ts).
  const feed = isLive(event) ? null : feedOf(event.thread.id);
  return {
    id: event.id,
    thread: { id: event.thread.id, title: event.thread.title },
    date: event.date,
    what: feed === null ? event.what : `${event.what} (${feed})`,
    type: event.type,
    entities: event.entities.flatMap((id) => {
      const entity = library.entity(id);
      return entity ? { id: entity.id, name: entity.name } : [];
    }),
    sources: sources.of(event.sources, event.thread.sources),
  };
}

/**
 * One event told in two threads is shown once: same day, same sentence or same entities and type. A live document is
 * left out where an event that editors told has it as a source.
 */
export function withoutRepeats(events: readonly LibraryEvent[]): LibraryEvent[] {
  const seen = new Set<string>();
  const told = events.some(isLive)
    ? documentsOf(events.filter((event) => !isLive(event)))
    : new Set<string>();
  return events.filter((event) => {
    // An agency publishes several documents a day; each is one of its own.
    if (isLive(event))
      return told.size === 0 || [...documentsOf([event])].every((number) => !told.has(number));
    const keys = [
      `${event.date}\n${event.what}`,
      `${event.date}\n${event.type}\n${[...event.entities].sort().join(' ')}`,
    ];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

/** Numbers of the Federal Register documents that are sources of these events. */
function documentsOf(events: readonly LibraryEvent[]): Set<string> {
  const numbers = events.flatMap((event) =>
    event.sources.map((key) => registerNumber(event.thread.sources[key]?.url ?? '')),
  );
  return new Set(numbers.filter((number) => number !== null));
}
