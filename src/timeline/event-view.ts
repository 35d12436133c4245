import { feedOf } from '../knowledge/feed-of.ts';
import type { Library, LibraryEvent } from '../knowledge/library.ts';
import type { EventView } from './card-view.ts';
import type { SourceNumbers } from './source-numbers.ts';

/** An event with the names of its entities and numbered sources, ready to draw. */
export function eventView(event: LibraryEvent, library: Library, sources: SourceNumbers): EventView {
  const feed = feedOf(event.thread.id);
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

/** One event told in two threads is shown once: same day, same sentence or same entities and type. */
export function withoutRepeats(events: readonly LibraryEvent[]): LibraryEvent[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const keys = [
      `${event.date}\n${event.what}`,
      `${event.date}\n${event.type}\n${[...event.entities].sort().join(' ')}`,
    ];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
