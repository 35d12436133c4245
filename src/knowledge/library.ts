/** Bundles made ready for questions: entities by id, events by entity, holders of offices. */
import { type Held, holdsOn } from './as-of.ts';
import { feedOf } from './feed-of.ts';
import { isLive } from './live-source.ts';
import type { Bundle, Entity, Office, PartialDate, Role, Thread, ThreadEvent } from './schema.ts';

/** An event with the thread that tells it. `id` is stable within one version of the data. */
export type LibraryEvent = ThreadEvent & { id: string; thread: Thread };

export type Holder = Held<Role> & { entity: Entity };

export type Library = {
  /** Day of the version in use, and its number. */
  date: string;
  sequence: number;
  entities: readonly Entity[];
  threads: readonly Thread[];
  /** All events by date, oldest first. */
  events: readonly LibraryEvent[];
  offices: readonly Office[];
  /** Day of the version that a record or thread belongs to: of the main feed, or of the added one in its id. */
  dateOf(id: string): string;
  /** Names that added feeds give to a record of the main feed. */
  addedNames(id: string): readonly { feed: string; text: string }[];
  /** The record of an id, old ids included; null when there is none. */
  entity(id: string): Entity | null;
  /** How many events editors have told: all, or those that name the entity. Live ones do not count. */
  toldEvents(id?: string): number;
  /** Events that name the entity, oldest first. */
  eventsOf(id: string): readonly LibraryEvent[];
  /** Threads with an event that names the entity. */
  threadsOf(id: string): Thread[];
  office(id: string): Office | null;
  /** Who held an office on a day; acting holders included, the latest to begin first. */
  holdersOn(officeId: string, date: PartialDate): Holder[];
  /** Entities that name this one in `related`. */
  relatedTo(id: string): { entity: Entity; how: NonNullable<Entity['related']>[number]['how'] }[];
};

/**
 * Reads bundles into one library. The first is of the main feed, later ones of added feeds (`namespaceBundle`).
 * Records with an id that is taken are left out, so that no feed alters another feed's records.
 */
export function createLibrary(bundles: readonly (Bundle & { feed?: string | null })[]): Library {
  const entities = new Map<string, Entity>();
  const offices = new Map<string, Office>();
  const threads = new Map<string, Thread>();
  const moved = new Map<string, string>();
  for (const bundle of bundles) {
    for (const entity of bundle.entities) if (!entities.has(entity.id)) entities.set(entity.id, entity);
    for (const office of bundle.offices) if (!offices.has(office.id)) offices.set(office.id, office);
    for (const thread of bundle.threads) if (!threads.has(thread.id)) threads.set(thread.id, thread);
    for (const [old, now] of Object.entries(bundle.moved)) if (!moved.has(old)) moved.set(old, now);
  }
  const events = [...threads.values()]
    .flatMap((thread) =>
      thread.events.map((event, index): LibraryEvent => ({ ...event, id: `${thread.id}/${index}`, thread })),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const eventsByEntity = groupByIds(events, (event) => event.entities.map((id) => moved.get(id) ?? id));
  const liveEvents = events.filter(isLive);
  const liveByEntity = groupByIds(liveEvents, (event) => event.entities.map((id) => moved.get(id) ?? id));
  const byOffice = groupByIds([...entities.values()], (entity) =>
    (entity.roles ?? []).flatMap((role) => role.office ?? []),
  );
  const incoming = groupByIds([...entities.values()], (entity) =>
    (entity.related ?? []).map((relation) => relation.id),
  );
  const dates = new Map(bundles.map((bundle) => [bundle.feed ?? null, bundle.date]));
  const addedNames = collectAddedNames(bundles, moved);
  const entity = (id: string) => entities.get(id) ?? entities.get(moved.get(id) ?? '') ?? null;

  return {
    date: bundles[0]?.date ?? '',
    sequence: bundles[0]?.sequence ?? 0,
    entities: [...entities.values()],
    threads: [...threads.values()],
    events,
    dateOf: (id) => dates.get(feedOf(id)) ?? bundles[0]?.date ?? '',
    addedNames: (id) => addedNames.get(id) ?? [],
    offices: [...offices.values()],
    entity,
    toldEvents: (id) =>
      id === undefined
        ? events.length - liveEvents.length
        : (eventsByEntity.get(id)?.length ?? 0) - (liveByEntity.get(id)?.length ?? 0),
    eventsOf: (id) => eventsByEntity.get(id) ?? [],
    threadsOf: (id) => [...new Set((eventsByEntity.get(id) ?? []).map((event) => event.thread))],
    office: (id) => offices.get(id) ?? null,
    holdersOn: (officeId, date) => holders(byOffice.get(officeId) ?? [], officeId, date),
    relatedTo: (id) =>
      (incoming.get(id) ?? []).flatMap((other) =>
        other
          .related!.filter((relation) => relation.id === id)
          .map((relation) => ({ entity: other, how: relation.how })),
      ),
  };
}

function collectAddedNames(
  bundles: readonly (Bundle & { feed?: string | null })[],
  moved: ReadonlyMap<string, string>,
): Map<string, { feed: string; text: string }[]> {
  const names = new Map<string, { feed: string; text: string }[]>();
  for (const { feed, aliases = {} } of bundles) {
    if (!feed) continue;
    for (const [id, list] of Object.entries(aliases)) {
      const texts = list.map((alias) => ({ feed, text: typeof alias === 'string' ? alias : alias.text }));
      const target = moved.get(id) ?? id;
      names.set(target, [...(names.get(target) ?? []), ...texts]);
    }
  }
  return names;
}

function holders(people: readonly Entity[], officeId: string, date: PartialDate): Holder[] {
  const found: Holder[] = [];
  for (const person of people) {
    for (const role of person.roles ?? []) {
      if (role.office !== officeId) continue;
      const how = holdsOn(role, date, person.checked);
      if (how) found.push({ entity: person, period: role, approximate: how === 'approximate' });
    }
  }
  return found.sort(
    (a, b) => Number(a.approximate) - Number(b.approximate) || (a.period.from < b.period.from ? 1 : -1),
  );
}

function groupByIds<T>(items: readonly T[], idsOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const id of new Set(idsOf(item))) {
      const group = groups.get(id);
      if (group) group.push(item);
      else groups.set(id, [item]);
    }
  }
  return groups;
}
