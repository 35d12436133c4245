import type { Library } from '../knowledge/library.ts';

/**
 * How much an entity tells about an event that names it: the rarer its events, the more. A president stands in
 * hundreds of events, a city's ordinance in a dozen. 0 for one that is in every event; about 6 for one in a single
 * event of a few hundred. (Inverse document frequency.) Live documents do not
 * count: they must not change the order of what editors told.
 */
export function rarity(library: Library, entityId: string): number {
  return Math.log((library.toldEvents() + 1) / (library.toldEvents(entityId) + 1));
}
