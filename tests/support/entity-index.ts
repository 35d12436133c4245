import type { Lexicon } from '../../src/matching/lexicon/lexicon.ts';

/** Index of an entity by id; null when there is none. Entities stand in the order of their ids. */
export function entityIndex({ entity, entityCount }: Lexicon, id: string): number | null {
  let low = 0;
  let high = entityCount;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entity(middle).id < id) low = middle + 1;
    else high = middle;
  }
  return low < entityCount && entity(low).id === id ? low : null;
}
