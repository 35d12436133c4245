import { type IDBPDatabase, openDB } from 'idb';
import type { Shelf } from './shelf.ts';

const STORE = 'shelf';

/**
 * A shelf in IndexedDB. Writes wait for the disk (`durability: 'strict'`), because Chromium otherwise reports
 * them done while they are still in the system's cache (crbug.com/965883). The database is opened at the first
 * use and again after the browser closed it.
 */
export function openIdbShelf(name: string): Shelf {
  let opened: Promise<IDBPDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const database = (): Promise<IDBPDatabase> => {
    opened ??= openDB(name, 1, {
      upgrade: (db) => void db.createObjectStore(STORE),
      // Another context deletes the database or asks for a newer version: let go, open again when needed.
      blocking: (_old, _new, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error) => {
      forget();
      throw error;
    });
    return opened;
  };
  return {
    get: async (key) => (await database()).get(STORE, key),
    keys: async () => (await (await database()).getAllKeys(STORE)).map(String),
    write: async (put, remove = []) => {
      const transaction = (await database()).transaction(STORE, 'readwrite', { durability: 'strict' });
      const requests = [
        ...Object.entries(put).map(([key, value]) => transaction.store.put(value, key)),
        ...remove.map((key) => transaction.store.delete(key)),
      ];
      await Promise.all([...requests, transaction.done]);
    },
  };
}
