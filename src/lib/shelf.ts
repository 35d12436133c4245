/**
 * A place that keeps values by key and changes several of them at once or not at all. The browser's is
 * `openIdbShelf`; tests use a Map. Every call may reject: storage can be full, damaged or gone.
 */
export type Shelf = {
  /** The value under a key; undefined when there is none. */
  get(key: string): Promise<unknown>;
  /** Writes all of `put`, then removes all of `remove`, in one transaction that is on disk when this resolves. */
  write(put: Record<string, unknown>, remove?: readonly string[]): Promise<void>;
  keys(): Promise<string[]>;
};

/** A shelf that lives in memory. */
export function createMemoryShelf(content = new Map<string, unknown>()): Shelf {
  return {
    get: async (key) => structuredClone(content.get(key)),
    write: async (put, remove = []) => {
      for (const [key, value] of Object.entries(put)) content.set(key, structuredClone(value));
      for (const key of remove) content.delete(key);
    },
    keys: async () => [...content.keys()],
  };
}
