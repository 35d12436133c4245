/** The alarm for the next question to the Federal Register. */
import { browser } from 'wxt/browser';

export const REGISTER_ALARM = 'federal-register';
/** Should the background be stopped in the middle, this brings the next one. */
const FALLBACK_MINUTES = 24 * 60;

/** In: milliseconds since 1970. */
export async function setRegisterAlarm(at: number): Promise<void> {
  await browser.alarms.create(REGISTER_ALARM, { when: at, periodInMinutes: FALLBACK_MINUTES });
}

/** True when it is set: browsers lose alarms at restarts and updates. */
export async function hasRegisterAlarm(): Promise<boolean> {
  return (await browser.alarms.get(REGISTER_ALARM)) !== undefined;
}

export function clearRegisterAlarm(): Promise<boolean> {
  return browser.alarms.clear(REGISTER_ALARM);
}
