import type { Source } from '../knowledge/schema.ts';
import type { NumberedSource } from './card-view.ts';

/** Numbers the sources of a card in order of first use; one address has one number, whichever record names it. */
export type SourceNumbers = {
  /** In: keys, and the `sources` map they belong to. Out: their numbers, ascending. */
  of(keys: readonly string[], sources: Record<string, Source>): number[];
  list(): NumberedSource[];
};

/** Numbers from 1 in the order in which sources are first named; one address, one number. */
export function createSourceNumbers(): SourceNumbers {
  const byUrl = new Map<string, NumberedSource>();
  return {
    of(keys, sources) {
      const numbers = keys.flatMap((key) => {
        const source = sources[key];
        if (!source) return [];
        const known = byUrl.get(source.url);
        if (known) return known.number;
        const { url, title, publisher, basis } = source;
        const number = byUrl.size + 1;
        byUrl.set(url, {
          number,
          url,
          title,
          publisher,
          basis,
          published: source.published ?? null,
          read: source.read ?? null,
        });
        return number;
      });
      return [...new Set(numbers)].sort((a, b) => a - b);
    },
    list: () => [...byUrl.values()],
  };
}
