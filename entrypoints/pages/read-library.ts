import { createLibrary, type Library } from '../../src/knowledge/library.ts';
import { openSettingsStore } from '../../src/settings/settings-store.ts';
import { cannotCompile, openKnowledge } from '../background/knowledge.ts';

/** Gives a reader of the versions in use, for our own pages: they do not go through the background. */
export function createLibraryReader(): () => Promise<Library> {
  const { joined } = openKnowledge(openSettingsStore(), cannotCompile);
  return async () => createLibrary(await joined.parts());
}
