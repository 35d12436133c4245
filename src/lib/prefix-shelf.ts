import type { Shelf } from './shelf.ts';

/** The part of a shelf whose keys begin with a prefix, as a shelf of its own. */
export function prefixShelf(shelf: Shelf, prefix: string): Shelf {
  return {
    get: (key) => shelf.get(prefix + key),
    write: (put, remove = []) =>
      shelf.write(
        Object.fromEntries(Object.entries(put).map(([key, value]) => [prefix + key, value])),
        remove.map((key) => prefix + key),
      ),
    keys: async () =>
      (await shelf.keys()).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)),
  };
}
