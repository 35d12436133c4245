/** The updater's state in `storage.local`, and its alarms: one of each for every feed, so that none waits for another. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { NEVER_CHECKED, type UpdateState, updateState } from './update-state.ts';

/** The main feed's; that of an added feed has its fingerprint behind it: `update/<fingerprint>`. */
const MAIN = 'update';
const ADDED = `${MAIN}/`;

/** Should the background be stopped in the middle of a check, this brings the next one. */
const FALLBACK_MINUTES = 12 * 60;

/** Key and alarm of a feed. In: its fingerprint, empty for the main feed. */
function nameOf(feed: string): string {
  return feed === '' ? MAIN : ADDED + feed;
}

/** The feed whose alarm this is (its fingerprint, empty for the main feed); null for an alarm of something else. */
export function feedOfAlarm(name: string): string | null {
  if (name === MAIN) return '';
  return name.startsWith(ADDED) ? name.slice(ADDED.length) : null;
}

/** What is remembered; damaged or unreadable, it is as if the feed had never been asked. */
export async function loadUpdateState(feed: string): Promise<UpdateState> {
  try {
    const key = nameOf(feed);
    const read = v.safeParse(updateState, (await browser.storage.local.get(key))[key]);
    return read.success ? read.output : NEVER_CHECKED;
  } catch {
    return NEVER_CHECKED;
  }
}

export async function saveUpdateState(feed: string, state: UpdateState): Promise<void> {
  await browser.storage.local.set({ [nameOf(feed)]: state });
}

/** Sets the alarm for a feed's next check, in place of the one there was. `at` is in milliseconds since 1970. */
export async function setAlarm(feed: string, at: number): Promise<void> {
  await browser.alarms.create(nameOf(feed), { when: at, periodInMinutes: FALLBACK_MINUTES });
}

/** True when an alarm is set: browsers lose them at restarts and updates. */
export async function hasAlarm(feed: string): Promise<boolean> {
  return (await browser.alarms.get(nameOf(feed))) !== undefined;
}

export function clearAlarm(feed: string): Promise<boolean> {
  return browser.alarms.clear(nameOf(feed));
}

/**
 * Forgets added feeds that the reader removed, and stops the alarms of those that are not asked. In: fingerprints of
 * feeds that are kept, and of those that are on.
 */
export async function tidyFeeds(kept: readonly string[], on: readonly string[]): Promise<void> {
  const alarms = (await browser.alarms.getAll()).map(({ name }) => feedOfAlarm(name));
  await Promise.all(alarms.filter((feed) => feed && !on.includes(feed)).map((feed) => clearAlarm(feed!)));
  const stored = Object.keys(await browser.storage.local.get(null));
  const stale = stored.filter((key) => key.startsWith(ADDED) && !kept.includes(key.slice(ADDED.length)));
  if (stale.length > 0) await browser.storage.local.remove(stale);
}
