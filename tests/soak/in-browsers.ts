/** The goals that need a browser: each batch starts its own. */
import type { BrowserName } from '../e2e/browsers.ts';
import { everyPoint, runAwaitKills } from '../e2e/rig/await-kills.ts';
import { MODES_OF } from '../e2e/rig/damage-modes.ts';
import { OPERATIONS } from '../e2e/rig/kill-operations.ts';
import { runKillRounds } from '../e2e/rig/kill-rounds.ts';
import { runReadingSession } from '../e2e/rig/reading-session.ts';
import { runStorageDamage } from '../e2e/rig/storage-damage.ts';
import { runFullDisk } from './full-disk.ts';
import type { Goal, Totals } from './goal.ts';
import { runManyTabs } from './many-tabs.ts';
import { seededRandom } from './random.ts';
import { runSlowLine } from './slow-line.ts';

const OPERATION_NAMES = Object.keys(OPERATIONS);
const SEEDS = 20;
/** Modes of damage in one batch: each starts the browser once more. */
const MODES_AT_ONCE = 5;

/** The goals of one browser, by name: "kills-chromium". */
export function browserGoals(name: BrowserName): Record<string, Goal> {
  const goals: Record<string, Goal> = {
    kills: {
      batches: name === 'chromium' ? 100 : 60,
      run: async (batch) => ({ ...(await runKillRounds(name, 5, seededRandom(batch))) }),
    },
    awaits: {
      batches: SEEDS * OPERATION_NAMES.length,
      run: (batch) => stopAtAwaits(name, batch),
    },
    damage: {
      batches: MODES_OF[name].length / MODES_AT_ONCE,
      run: (batch) => damage(name, batch),
    },
    reading: { batches: 20, run: async () => ({ ...(await runReadingSession(name, 250, 250)) }) },
    tabs: { batches: 1, run: async () => ({ ...(await runManyTabs(name, 100)) }) },
    'full-disk': { batches: 10, run: async () => ({ ...(await runFullDisk(name)) }) },
    slow: { batches: 1, run: async () => ({ ...(await runSlowLine(name, 8_000)) }) },
  };
  return Object.fromEntries(Object.entries(goals).map(([goal, one]) => [`${goal}-${name}`, one]));
}

/** One operation with one seed: stopped once at each of its points, at one of the times it comes there. */
async function stopAtAwaits(name: BrowserName, batch: number): Promise<Totals> {
  const operation = OPERATION_NAMES[(batch - 1) % OPERATION_NAMES.length]!;
  const choose = everyPoint(seededRandom(batch));
  const { kills, missed, broken } = await runAwaitKills(name, { operations: [operation], choose });
  for (const problem of broken) console.error(problem);
  return { kills, missed: missed.length, broken: broken.length };
}

async function damage(name: BrowserName, batch: number): Promise<Totals> {
  const modes = MODES_OF[name].slice((batch - 1) * MODES_AT_ONCE, batch * MODES_AT_ONCE);
  const results = await runStorageDamage(name, modes, seededRandom(batch));
  const count = (holds: (result: (typeof results)[number]) => boolean) => results.filter(holds).length;
  for (const result of results) if (!result.settingsBack) console.error(JSON.stringify(result));
  return {
    modes: results.length,
    marked: count(({ markedMs }) => markedMs !== null),
    withinOneSecond: count(({ markedMs }) => markedMs !== null && markedMs <= 1000),
    settingsBack: count(({ settingsBack }) => settingsBack),
    lostAndSaid: count(({ settingsBack, word }) => !settingsBack && word === 'NOSAVE'),
    savesAgain: count(({ savesAgain }) => savesAgain),
  };
}
