/** Goal G2: the background is stopped at every `await` of its work, in a real browser, and what is left is looked at. */
import type { BrowserName } from '../browsers.ts';
import { checkNow, dataStatus } from './ask-extension.ts';
import { OPERATIONS, type Operation } from './kill-operations.ts';
import { type KillScene, openKillScene, readDisk } from './kill-scene.ts';
import { reachedPoints, standsAtPoint, wishAtAwaits } from './wish-at-awaits.ts';

export type AwaitKills = {
  /** Different points at which the background was stopped: file and line of an `await`. */
  points: Set<string>;
  kills: number;
  /** Points that were not reached this time: work at a start goes on side by side. */
  missed: string[];
  /** What did not hold, with operation and point; empty when all is well. */
  broken: string[];
};

export type AwaitPlan = {
  operations?: readonly string[];
  /**
   * Chooses where to stop. In: the points that an operation reaches, in order and with repetitions, and those at which
   * the background was stopped before. If left out: each that is new.
   */
  choose?: (reached: readonly string[], before: ReadonlySet<string>) => Stop[];
};
/** The nth time, from 1, that an operation comes to a point. */
export type Stop = { point: string; nth: number };

/** Runs every operation once to learn the points on its way, then again for each point and stops it there. */
export async function runAwaitKills(name: BrowserName, plan: AwaitPlan = {}): Promise<AwaitKills> {
  const { operations = Object.keys(OPERATIONS), choose = newPoints } = plan;
  const report: AwaitKills = { points: new Set(), kills: 0, missed: [], broken: [] };
  const scene = await openKillScene(name);
  try {
    for (const title of operations) {
      const operation = OPERATIONS[title]!;
      for (const { point, nth } of choose(await trace(scene, operation), report.points)) {
        const problem = await killAt(scene, operation, point, nth).catch(String);
        if (problem === 'missed') report.missed.push(`${title}: ${point}`);
        else {
          report.kills++;
          report.points.add(point);
          if (problem !== null) report.broken.push(`${title}, stopped at ${point} (${nth}): ${problem}`);
        }
      }
    }
  } finally {
    await scene.close();
  }
  return report;
}

/** Each point that is new, the first time that it is reached. */
export function newPoints(reached: readonly string[], before: ReadonlySet<string>): Stop[] {
  return [...new Set(reached)].filter((point) => !before.has(point)).map((point) => ({ point, nth: 1 }));
}

/** Every point of every operation once, at one of the times that it is reached. */
export function everyPoint(random: () => number): (reached: readonly string[]) => Stop[] {
  return (reached) =>
    [...new Set(reached)].map((point) => {
      const times = reached.filter((other) => other === point).length;
      return { point, nth: 1 + Math.floor(random() * times) };
    });
}

async function trace(scene: KillScene, operation: Operation): Promise<string[]> {
  await scene.extension.stopBackground();
  await operation.prepare(scene);
  await scene.extension.stopBackground();
  await wishAtAwaits(scene.extension, { kind: 'trace' });
  await operation.start(scene);
  // What a start sets going beside the operation ends a little later.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const reached = await reachedPoints(scene.extension);
  await wishAtAwaits(scene.extension, null);
  scene.sequence = (await dataStatus(scene.extension)).sequence;
  return reached;
}

/** Null when all is as it must be, `missed` when the point was not reached, otherwise what is wrong. */
async function killAt(
  scene: KillScene,
  operation: Operation,
  point: string,
  nth: number,
): Promise<string | null> {
  const { extension } = scene;
  const allowed = await operation.prepare(scene);
  await extension.stopBackground();
  await wishAtAwaits(extension, { kind: 'stop', point, nth });
  const work = operation.start(scene).catch(() => {});
  const reached = await standsAtPoint(extension, work);
  await extension.stopBackground();
  await wishAtAwaits(extension, null);
  // An answer that was under way when the background ended may never come.
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, 5_000))]);
  const problem = await problemAfter(scene, allowed);
  return problem ?? (reached ? null : 'missed');
}

/** What is left is looked at, then the next start does what was left undone. */
async function problemAfter(scene: KillScene, allowed: readonly number[]): Promise<string | null> {
  const { extension, saved } = scene;
  const status = await answered('the status', dataStatus(extension));
  const disk = await answered('the disk', readDisk(extension));
  if (!allowed.includes(status.sequence)) return `version ${status.sequence}, not ${allowed.join(' or ')}`;
  if (!disk.whole) return 'the version in use is not whole';
  if (status.word === 'NOSAVE' || !disk.settings) return 'settings cannot be read';
  if (disk.alarms !== 1) return `${disk.alarms} alarms`;
  const lost = saved.filter((entity) => !disk.settings!.page.hidden.includes(entity));
  if (lost.length > 0) return `${lost.length} acknowledged changes are lost`;
  const { feedUrl, feedKey } = disk.settings;
  if (feedUrl !== scene.feed.server.url || feedKey !== scene.feed.fingerprint) return 'settings changed';
  const after = await answered('a check', checkNow(extension));
  scene.sequence = after.sequence;
  if (after.word !== 'CURRENT') return `${after.word} at the next check: ${after.reason}`;
  // Who went back stays back until there is a newer version.
  return after.sequence === scene.published || allowed.includes(after.sequence)
    ? null
    : 'the next check left it';
}

/** Rejects when nothing comes for a long time, and says what did not. */
function answered<T>(what: string, answer: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer: ${what}`)), 60_000).unref();
  });
  return Promise.race([answer, late]);
}
