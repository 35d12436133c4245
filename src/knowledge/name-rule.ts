import type { Alias, Entity } from './schema.ts';

/**
 * The alias that repeats a record's name to say when the name counts: a member of Congress whose full name is also
 * that of a town's founder or an actor is linked only in company. Undefined where the name counts by itself.
 */
export function nameRule(entity: Pick<Entity, 'name' | 'aliases'>): Alias | undefined {
  return entity.aliases?.find(
    (alias): alias is Alias => typeof alias !== 'string' && alias.text === entity.name && !alias.lang,
  );
}
