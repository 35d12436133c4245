import { createLibrary, type Library } from '../../src/knowledge/library.ts';
import type { KnowledgeStore } from '../../src/updates/knowledge-store.ts';

/** Gives the library of the version in use. */
export type LibraryCache = { get(): Promise<Library> };

/**
 * Reads the version in use once and gives the same library until another version is in use. It lives as long as
 * the background does, and is made again after that.
 */
export function createLibraryCache(store: KnowledgeStore): LibraryCache {
  let kept: { sha256: string; library: Promise<Library> } | undefined;
  return {
    async get() {
      const { sha256 } = await store.active();
      if (kept?.sha256 !== sha256) {
        const library = store.bundle().then((bundle) => createLibrary([bundle]));
        kept = { sha256, library };
        library.catch(() => {
          kept = undefined;
        });
      }
      return kept!.library;
    },
  };
}
