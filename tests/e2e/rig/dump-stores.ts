import type { LaunchedExtension } from './launch-extension.ts';

type Area = { get(): Promise<object> };
type Api = { storage: { local: Area; session: Area; sync?: Area } };

/** Everything that the extension has stored, as text; of the feed's own bytes (bundles, lexicons) only the keys. */
export function dumpStores(extension: LaunchedExtension): Promise<string> {
  return extension.welcome.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { storage } = browser ?? chrome;
    const areas = [await storage.local.get(), await storage.session.get(), (await storage.sync?.get()) ?? {}];
    const databases = await indexedDB.databases();
    const inDatabases = await Promise.all(
      databases.map(async ({ name: database }) => {
        const open = indexedDB.open(database!);
        await new Promise((resolve) => open.addEventListener('success', resolve));
        const store = open.result.transaction('shelf').objectStore('shelf');
        const [keys, values] = [store.getAllKeys(), store.getAll()];
        await new Promise((resolve) => values.addEventListener('success', resolve));
        open.result.close();
        const small = values.result.filter(
          (value) => !(value instanceof Uint8Array) && typeof value !== 'string',
        );
        return { database, keys: keys.result, small };
      }),
    );
    return JSON.stringify({ areas, inDatabases, cookies: document.cookie, local: { ...localStorage } });
  });
}
