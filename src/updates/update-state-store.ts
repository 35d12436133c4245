/** The updater's state in `storage.local`, and its alarm. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { NEVER_CHECKED, type UpdateState, updateState } from './update-state.ts';

const KEY = 'update';
export const ALARM = 'update';
/** Should the background be stopped in the middle of a check, this brings the next one. */
const FALLBACK_MINUTES = 12 * 60;

/** What is remembered; damaged or unreadable, it is as if the feed had never been asked. */
export async function loadUpdateState(): Promise<UpdateState> {
  try {
    const read = v.safeParse(updateState, (await browser.storage.local.get(KEY))[KEY]);
    return read.success ? read.output : NEVER_CHECKED;
  } catch {
    return NEVER_CHECKED;
  }
}

export async function saveUpdateState(state: UpdateState): Promise<void> {
  await browser.storage.local.set({ [KEY]: state });
}

/** Sets the alarm for the next check, in place of the one there was. `at` is in milliseconds since 1970. */
export async function setAlarm(at: number): Promise<void> {
  await browser.alarms.create(ALARM, { when: at, periodInMinutes: FALLBACK_MINUTES });
}

/** True when an alarm is set: browsers lose them at restarts and updates. */
export async function hasAlarm(): Promise<boolean> {
  return (await browser.alarms.get(ALARM)) !== undefined;
}

export function clearAlarm(): Promise<boolean> {
  return browser.alarms.clear(ALARM);
}
