import { createLibrary, type Library } from '../../src/knowledge/library.ts';
import type { JoinedKnowledge } from '../../src/updates/joined-knowledge.ts';

/** Gives the library of the versions in use. */
export type LibraryCache = { get(): Promise<Library> };

/**
 * Reads the versions in use once and gives the same library until another version of any feed is in use. It lives as
 * long as the background does, and is made again after that.
 */
export function createLibraryCache(knowledge: JoinedKnowledge): LibraryCache {
  let kept: { version: string; library: Promise<Library> } | undefined;
  return {
    async get() {
      const version = await knowledge.version();
      if (kept?.version !== version) {
        const library = knowledge.parts().then(createLibrary);
        kept = { version, library };
        library.catch(() => {
          kept = undefined;
        });
      }
      return kept!.library;
    },
  };
}
