/** Runs checks of the feed one at a time, and tells the rest of the extension what came of them. */
import { browser } from 'wxt/browser';
import type { DataStatus } from '../../src/knowledge/data-status.ts';
import { reportBug } from '../../src/lib/report-bug.ts';
import { sendToUi } from '../../src/messaging/send.ts';
import { mayFetch } from '../../src/settings/permissions.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { checkForUpdate } from '../../src/updates/check-for-update.ts';
import { revertVersion } from '../../src/updates/install-version.ts';
import { nextCheck } from '../../src/updates/next-check.ts';
import type { Outcome } from '../../src/updates/outcome.ts';
import { readPackageFile } from '../../src/updates/package-file-store.ts';
import type { Floors } from '../../src/updates/update-deps.ts';
import { afterOutcome, stateForFeed, statusOf } from '../../src/updates/update-state.ts';
import {
  clearAlarm,
  hasAlarm,
  loadUpdateState,
  saveUpdateState,
  setAlarm,
} from '../../src/updates/update-state-store.ts';
import { createStep } from './kill-point.ts';
import type { Parts } from './parts.ts';
import { refreshPages } from './sites.ts';

/** A trivial call counts as work for the browser, which stops a background after 30 s without any. */
const KEEP_ALIVE_MS = 20_000;
/** One event may keep a background busy for five minutes in Chromium; what is left goes on at the next check. */
const WAKE_MS = 240_000;

/** Asks the feed now, unless a check is running already; resolves when it is over. */
export async function runCheck(parts: Parts): Promise<void> {
  await navigator.locks.request('kb', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const { settings } = await parts.settings.load();
    const state = stateForFeed(await loadUpdateState(), feedOf(settings));
    const outcome = await check(parts, settings, state.floors);
    const after = afterOutcome(state, outcome, Date.now());
    await saveUpdateState(after).catch(reportBug);
    if (outcome.kind === 'no-feed') await clearAlarm();
    else await setAlarm(nextCheck(after, Date.now(), Math.random));
    if (outcome.kind === 'updated') await tellChanged(parts);
  });
}

async function check(parts: Parts, { feedUrl, feedKey }: Settings, floors: Floors): Promise<Outcome> {
  try {
    return await checkForUpdate({
      feed: feedUrl === '' ? null : { url: feedUrl, fingerprint: feedKey },
      fetch: (url, init) => fetch(url, init),
      now: Date.now,
      mayFetch,
      store: parts.knowledge,
      places: parts.places,
      packageRoot: () => readPackageFile('feed-root.json').catch(() => null),
      floors,
      onProgress: createKeepAlive(),
      signal: AbortSignal.timeout(WAKE_MS),
      step: createStep(feedUrl),
    });
  } catch (error) {
    reportBug(error);
    return { kind: 'offline', reason: 'the browser could not keep the new data; its storage may be full' };
  }
}

function createKeepAlive(): () => void {
  let last = Date.now();
  return () => {
    if (Date.now() - last < KEEP_ALIVE_MS) return;
    last = Date.now();
    browser.runtime.getPlatformInfo().catch(reportBug);
  };
}

async function tellChanged(parts: Parts): Promise<void> {
  const { sequence } = await parts.knowledge.active();
  await Promise.all([sendToUi({ type: 'data/changed', sequence }), refreshPages()]);
}

/** Sets the alarm where there is none (browsers lose alarms at restarts and updates) or where the feed is another one. */
export async function repairAlarm(parts: Parts): Promise<void> {
  const { settings } = await parts.settings.load();
  const stored = await loadUpdateState();
  const state = stateForFeed(stored, feedOf(settings));
  if (state !== stored) await saveUpdateState(state);
  if (settings.feedUrl === '') return void (await clearAlarm());
  if (state === stored && (await hasAlarm())) return;
  await setAlarm(nextCheck(state, Date.now(), Math.random));
}

function feedOf({ feedUrl, feedKey }: Settings): string {
  return feedUrl === '' ? '' : `${feedKey} ${feedUrl}`;
}

/** The version before the one in use comes back; the one left behind stays away until a later one is published. */
export async function goBack(parts: Parts): Promise<void> {
  const changed = await navigator.locks.request('kb', () => revertVersion(parts.shelf));
  if (changed) await tellChanged(parts);
}

/** What popup, options and panel show of the data. */
export async function dataStatus(parts: Parts): Promise<DataStatus> {
  const [{ settings, healthy }, active, stored] = await Promise.all([
    parts.settings.load(),
    parts.knowledge.active(),
    loadUpdateState(),
  ]);
  const state = stateForFeed(stored, feedOf(settings));
  const status = statusOf(state, settings.feedUrl !== '', Date.now());
  const noSave = {
    word: 'NOSAVE',
    reason: 'one of the two places for settings cannot be read; export your settings',
  } as const;
  return {
    ...(healthy ? status : noSave),
    dataDate: active.date,
    sequence: active.sequence,
    checkedAt: state.checkedAt === null ? null : new Date(state.checkedAt).toISOString(),
    hasPrevious: active.slot !== null,
    entities: active.entities,
    events: active.events,
  };
}
