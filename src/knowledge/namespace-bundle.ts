import { MAIN_PREFIX, namesMain } from './feed-of.ts';
import type { Bundle, Entity, Office, Role, Thread } from './schema.ts';

/** A bundle as one part of what is shown: of the main feed (null) or of an added one, its ids carrying its name. */
export type LibraryPart = Bundle & { feed: string | null };

/**
 * A bundle of an added feed with the ids that it has beside others: its own behind `<feed>:`, those of the main feed
 * plain. Nothing in it can stand for a record of another feed: an office of the main feed is not given a holder.
 */
export function namespaceBundle(bundle: Bundle, feed: string): LibraryPart {
  const own = new Set([...bundle.entities.map(({ id }) => id), ...Object.keys(bundle.moved)]);
  const prefix = (id: string) => `${feed}:${id}`;
  const rename = (id: string) => (namesMain(id) ? id.slice(MAIN_PREFIX.length) : prefix(id));
  /** For fields that hold an id or words. */
  const renameKnown = (text: string) => (own.has(text) || namesMain(text) ? rename(text) : text);
  const role = ({ office, at, ...rest }: Role): Role => ({
    ...rest,
    ...(at === undefined ? {} : { at: renameKnown(at) }),
    ...(office === undefined || namesMain(office) ? {} : { office: prefix(office) }),
  });
  const corrected = (correction: NonNullable<Entity['corrections']>[number]) => {
    const { was } = correction;
    if (!('role' in was) || was.role.at === undefined) return correction;
    return { ...correction, was: { role: { ...was.role, at: renameKnown(was.role.at) } } };
  };
  const entity = (record: Entity): Entity => ({
    ...record,
    id: prefix(record.id),
    ...(record.roles && { roles: record.roles.map(role) }),
    // What was wrong is compared with what cards showed, which had these ids.
    ...(record.corrections && { corrections: record.corrections.map(corrected) }),
    ...(record.related && { related: record.related.map(({ id, how }) => ({ id: rename(id), how })) }),
    ...(record.context && { context: record.context.map(renameKnown) }),
  });
  const thread = (record: Thread): Thread => ({
    ...record,
    id: prefix(record.id),
    events: record.events.map((event) => ({ ...event, entities: event.entities.map(rename) })),
  });
  const office = (record: Office): Office => ({
    ...record,
    id: prefix(record.id),
    ...(record.at === undefined ? {} : { at: rename(record.at) }),
  });
  return {
    ...bundle,
    feed,
    entities: bundle.entities.map(entity),
    threads: bundle.threads.map(thread),
    offices: bundle.offices.map(office),
    moved: renameKeys(bundle.moved, prefix, prefix),
    ...(bundle.aliases && { aliases: renameKeys(bundle.aliases, rename, (list) => list) }),
  };
}

function renameKeys<T>(
  map: Record<string, T>,
  rename: (id: string) => string,
  value: (old: T) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(map).map(([id, item]) => [rename(id), value(item)]));
}
