/** A place of an article: block, then offset in it. */
export type Place = { block: number; start: number };

/**
 * Entities that the article names beyond doubt, with the places; and people it names who only share a surname with one
 * of them.
 */
export type Anchors = {
  has(entity: number): boolean;
  /** True when a form that needs no company names it. */
  isSure(entity: number): boolean;
  /** All entities that are named. */
  all(): Iterable<number>;
  /** Places of full mentions, in reading order of when they were added. */
  placesOf(entity: number): readonly Place[];
  /** `sure`: by a form that needs no company. */
  add(entity: number, place: Place, sure: boolean): void;
  /** Places where another bearer of a surname is named in full ("Kristen Lyons"), by surname in small letters. */
  strangersOf(surname: string): readonly Place[];
  addStranger(surname: string, place: Place): void;
};

/** Anchors of one article, none yet. */
export function createAnchors(): Anchors {
  const entities = new Map<number, Place[]>();
  const certain = new Set<number>();
  const strangers = new Map<string, Place[]>();
  return {
    has: (entity) => entities.has(entity),
    all: () => entities.keys(),
    placesOf: (entity) => entities.get(entity) ?? [],
    isSure: (entity) => certain.has(entity),
    add(entity, place, sure) {
      push(entities, entity, place);
      if (sure) certain.add(entity);
    },
    strangersOf: (surname) => strangers.get(surname.toLowerCase()) ?? [],
    addStranger: (surname, place) => push(strangers, surname.toLowerCase(), place),
  };
}

function push<K>(map: Map<K, Place[]>, key: K, place: Place): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}

/** True when `a` stands before `b`. */
export function isBefore(a: Place, b: Place): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}
