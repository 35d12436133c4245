/** Goal G2 and row W1: the background stopped at the awaits of its work. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newPoints, runAwaitKills } from './rig/await-kills.ts';
import { builtFolder } from './rig/launch-extension.ts';

const POINT = /await:[a-z/-]+\.ts:[\d:]+/g;
/** Where data and settings are written: all of these files' awaits are numbered in the test build. */
const THAT_WRITE =
  /src\/updates\/(check|download|install|read-pointer|trusted-root)|settings-store|background\/updater/;

describe.each(['chromium', 'firefox'] as const)('W1: the background in %s', (name) => {
  it('stopped at every await of a start, a save, a migration and an update loses nothing, and the next start goes on', async () => {
    const numbered = new Set(readFileSync(`${builtFolder(name)}/background.js`, 'utf8').match(POINT));
    const writing = [...numbered].filter((point) => THAT_WRITE.test(point));
    // Firefox takes twice the time: there only where something is written; `npm run soak` stops it everywhere.
    const { points, broken } = await runAwaitKills(name, {
      choose: (reached, before) =>
        newPoints(name === 'chromium' ? reached : reached.filter((point) => THAT_WRITE.test(point)), before),
    });
    expect(broken).toEqual([]);
    expect(points.size).toBeGreaterThan(name === 'chromium' ? 120 : 60);
    const reached = writing.filter((point) => points.has(point));
    // The rest are the ways of failures: they stand in tests/updates/.
    expect(reached.length / writing.length).toBeGreaterThan(0.85);
  }, 300_000);
});
