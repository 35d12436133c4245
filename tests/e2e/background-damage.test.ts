/** Rows S3, S4 and goal G12: files of the browser's storage damaged while it is closed. */
import { describe, expect, it } from 'vitest';
import { MODES_OF } from './rig/damage-modes.ts';
import { runStorageDamage } from './rig/storage-damage.ts';

/** Some of the thirty modes of each browser; `npm run soak -- damage-chromium damage-firefox` goes through all. */
const SOME = {
  chromium: [
    'storage.local, log: all bytes changed',
    'storage.local, MANIFEST: removed',
    'indexedDB: removed',
  ],
  firefox: ['storage.local: all bytes changed', 'settings: removed', 'knowledge: all bytes changed'],
};

describe.each(['chromium', 'firefox'] as const)('S4: in %s', (name) => {
  it('pages are marked and settings are back, whichever place was damaged', async () => {
    const modes = MODES_OF[name].filter(({ title }) => SOME[name].includes(title));
    expect(modes).toHaveLength(SOME[name].length);
    const results = await runStorageDamage(name, modes, () => 0.4);
    for (const { mode, markedMs, settingsBack, savesAgain } of results)
      expect({ mode, marked: markedMs !== null, settingsBack, savesAgain }).toEqual({
        mode,
        marked: true,
        settingsBack: true,
        savesAgain: true,
      });
    // The version that was downloaded went with the last one: the data of the package is not called current.
    expect(results.at(-1)?.word).toBe('OFFLINE');
  }, 120_000);
});
