/** Runs checks of feeds, each one at a time and none waiting for another, and tells the rest what came of them. */
import { browser } from 'wxt/browser';
import { reportBug } from '../../src/lib/report-bug.ts';
import { sendToUi } from '../../src/messaging/send.ts';
import { mayFetch } from '../../src/settings/permissions.ts';
import { dropRemovedFeeds } from '../../src/updates/added-feed.ts';
import { checkForUpdate } from '../../src/updates/check-for-update.ts';
import { revertVersion } from '../../src/updates/install-version.ts';
import { nextCheck } from '../../src/updates/next-check.ts';
import type { Outcome } from '../../src/updates/outcome.ts';
import { readPackageFile } from '../../src/updates/package-file-store.ts';
import type { Floors } from '../../src/updates/update-deps.ts';
import { afterOutcome, stateForFeed } from '../../src/updates/update-state.ts';
import {
  clearAlarm,
  hasAlarm,
  loadUpdateState,
  saveUpdateState,
  setAlarm,
  tidyFeeds,
} from '../../src/updates/update-state-store.ts';
import { aboutOf, type FeedTarget, feedTargets, findTarget, stateNow } from './feed-target.ts';
import type { Parts } from './parts.ts';
import { refreshPages } from './sites.ts';

/** A trivial call counts as work for the browser, which stops a background after 30 s without any. */
const KEEP_ALIVE_MS = 20_000;
/** One event may keep a background busy for five minutes in Chromium; what is left goes on at the next check. */
const WAKE_MS = 240_000;

/** The lock under which a feed's slots and state are changed. In: its fingerprint, empty for the main feed. */
const lockOf = (id: string) => (id === '' ? 'kb' : `kb/${id}`);

/** Asks a feed now, unless it is being asked already; resolves when it is over. In: its fingerprint, empty for the main one. */
export async function runCheck(parts: Parts, id: string): Promise<void> {
  await navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
    const target = lock ? await findTarget(parts, id) : undefined;
    if (!target) return;
    const state = stateForFeed(await loadUpdateState(id), aboutOf(target));
    const outcome = await check(target, state.floors);
    const after = afterOutcome(state, outcome, Date.now());
    await saveUpdateState(id, after).catch(reportBug);
    if (outcome.kind === 'no-feed') await clearAlarm(id);
    else await setAlarm(id, nextCheck(after, Date.now(), Math.random));
    if (outcome.kind === 'updated') await tellChanged(parts);
  });
}

/** Asks every feed that is on. */
export async function runChecks(parts: Parts): Promise<void> {
  const { settings } = await parts.settings.load();
  const asked = feedTargets(parts, settings).filter(({ id, on }) => on || id === '');
  await Promise.all(asked.map(({ id }) => runCheck(parts, id)));
}

async function check(target: FeedTarget, floors: Floors): Promise<Outcome> {
  const { id, on, url, fingerprint, name, store, places } = target;
  try {
    return await checkForUpdate({
      feed: on ? { url, fingerprint, ...(name === undefined ? {} : { name }) } : null,
      ...requestDeps(),
      now: Date.now,
      store,
      places,
      packageRoot: async () => (id === '' ? readPackageFile('feed-root.json').catch(() => null) : null),
      floors,
    });
  } catch (error) {
    reportBug(error);
    return { kind: 'offline', reason: 'the browser could not keep the new data; its storage may be full' };
  }
}

/** What requests to feeds are made with. */
export function requestDeps() {
  return {
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    mayFetch,
    onProgress: createKeepAlive(),
    signal: AbortSignal.timeout(WAKE_MS),
  };
}

function createKeepAlive(): () => void {
  let last = Date.now();
  return () => {
    if (Date.now() - last < KEEP_ALIVE_MS) return;
    last = Date.now();
    browser.runtime.getPlatformInfo().catch(reportBug);
  };
}

/** Another version of a feed is in use, or a feed came or went. */
export async function tellChanged(parts: Parts): Promise<void> {
  // Made now, once, so that no page has to wait for it.
  await parts.knowledge.joined.lexicon().catch(reportBug);
  const { sequence } = await parts.knowledge.main.active();
  await Promise.all([sendToUi({ type: 'data/changed', sequence }), refreshPages()]);
}

/**
 * Sets the alarms where there are none (browsers lose alarms at restarts and updates) or where a feed is another one,
 * and forgets what is kept of feeds that were removed.
 */
export async function repairFeeds(parts: Parts): Promise<void> {
  const { settings } = await parts.settings.load();
  const targets = feedTargets(parts, settings);
  await Promise.all(targets.map(repairAlarm));
  const kept = settings.feeds.map(({ key }) => key);
  const on = settings.feeds.filter((feed) => feed.on).map(({ key }) => key);
  await tidyFeeds(kept, on);
  await dropRemovedFeeds(parts.knowledge.feedsShelf, kept);
}

async function repairAlarm(target: FeedTarget): Promise<void> {
  const { id, on } = target;
  const stored = await loadUpdateState(id);
  const state = await stateNow(stored, target);
  if (state !== stored) await saveUpdateState(id, state);
  if (!on) return void (await clearAlarm(id));
  if (state === stored && (await hasAlarm(id))) return;
  await setAlarm(id, nextCheck(state, Date.now(), Math.random));
}

/** The version before the one in use comes back; the one left behind stays away until a later one is published. */
export async function goBack(parts: Parts, id: string): Promise<void> {
  const target = await findTarget(parts, id);
  if (!target) return;
  const changed = await navigator.locks.request(lockOf(id), () => revertVersion(target.places.shelf));
  if (changed) await tellChanged(parts);
}
