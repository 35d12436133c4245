import type { Library, LibraryEvent } from '../../knowledge/library.ts';
import type { Entity, Thread } from '../../knowledge/schema.ts';
import { createWordIndex, fold, type WordMatch } from './word-index.ts';

export type SearchHit =
  | {
      type: 'entity';
      entity: Entity /** The form that was found, where it is not the name. */;
      alias: string | null;
    }
  | { type: 'thread'; thread: Thread }
  | { type: 'event'; event: LibraryEvent };

export type SearchIndex = {
  /** Best first; entities and threads before events. Nothing for fewer than two letters. */
  search: (query: string) => SearchHit[];
};

/** Longer lists are not read, only refined. */
const MOST_NAMES = 12;
const MOST_EVENTS = 12;

type Name = { text: string; folded: string; hit: SearchHit & { type: 'entity' | 'thread' } };

/** Reads the library once; each search then answers within a key stroke. */
export function createSearchIndex(library: Library): SearchIndex {
  const names = [...library.entities.flatMap(namesOf), ...library.threads.map(nameOfThread)];
  const events = [...library.events].reverse();
  const nameIndex = createWordIndex(names.map((name) => name.text));
  const eventIndex = createWordIndex(events.map((event) => event.what));

  return {
    search(query) {
      const folded = fold(query);
      if (folded.length < 2) return [];
      const rank = ({ index, misses }: WordMatch) => misses * 10 + nameRank(names[index]!, folded);
      const found = nameIndex
        .search(folded)
        .map((match) => ({ name: names[match.index]!, rank: rank(match) }))
        .sort((a, b) => a.rank - b.rank || a.name.text.length - b.name.text.length);
      // The newest events come first; a sentence with all words as typed before one with a near miss.
      const told = eventIndex.search(folded).sort((a, b) => a.misses - b.misses || a.index - b.index);
      return [
        ...onceEach(found.map(({ name }) => name)).slice(0, MOST_NAMES),
        ...told
          .slice(0, MOST_EVENTS)
          .map(({ index }): SearchHit => ({ type: 'event', event: events[index]! })),
      ];
    },
  };
}

function namesOf(entity: Entity): Name[] {
  const aliases = (entity.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text));
  const translated = entity.names?.es?.name;
  const texts = [entity.name, ...aliases, ...(translated ? [translated] : []), ...(entity.citations ?? [])];
  return [...new Set(texts)].map((text) => ({
    text,
    folded: fold(text),
    hit: { type: 'entity', entity, alias: text === entity.name ? null : text },
  }));
}

function nameOfThread(thread: Thread): Name {
  return { text: thread.title, folded: fold(thread.title), hit: { type: 'thread', thread } };
}

/**
 * Equal before a person's surname before beginning before anywhere; a record's own name before its aliases; entities
 * before threads.
 */
function nameRank({ folded, hit }: Name, query: string): number {
  const isSurname = hit.type === 'entity' && hit.entity.kind === 'person' && folded.endsWith(` ${query}`);
  const place = folded === query ? 0 : isSurname ? 1 : folded.startsWith(query) ? 2 : 4;
  return place + (hit.type === 'thread' ? 1 : hit.alias === null ? 0 : 0.5);
}

/** The best name of each entity and thread. */
function onceEach(names: readonly Name[]): SearchHit[] {
  const seen = new Set<string>();
  return names.flatMap(({ hit }) => {
    const key = hit.type === 'entity' ? hit.entity.id : `thread ${hit.thread.id}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [hit];
  });
}
