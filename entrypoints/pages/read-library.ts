import { browser } from 'wxt/browser';
import { createLibrary, type Library } from '../../src/knowledge/library.ts';
import { openIdbShelf } from '../../src/lib/idb-shelf.ts';
import { createKnowledgeStore } from '../../src/updates/knowledge-store.ts';
import { readPackageFile } from '../../src/updates/package-file-store.ts';

/** Gives a reader of the version in use, for our own pages: they do not go through the background. */
export function createLibraryReader(): () => Promise<Library> {
  const store = createKnowledgeStore({
    shelf: openIdbShelf('knowledge'),
    packageFile: readPackageFile,
    compileLexicon: () => {
      throw new Error('Only the background compiles lexicons.');
    },
    appVersion: browser.runtime.getManifest().version,
  });
  return async () => createLibrary([await store.bundle()]);
}
