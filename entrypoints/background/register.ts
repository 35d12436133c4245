/** The Federal Register: asked once a day where the reader switched it on, thrown away where they switched it off. */

import type { RegisterStatus } from '../../src/knowledge/register-status.ts';
import { reportBug } from '../../src/lib/report-bug.ts';
import { sendToUi } from '../../src/messaging/send.ts';
import { mayFetch } from '../../src/settings/permissions.ts';
import { REGISTER_ADDRESS } from '../../src/settings/register-address.ts';
import { fetchRegister } from '../../src/updates/federal-register/fetch-register.ts';
import {
  clearRegisterAlarm,
  hasRegisterAlarm,
  setRegisterAlarm,
} from '../../src/updates/federal-register/register-alarm-store.ts';
import {
  afterRegister,
  hasToday,
  nextRegister,
  registerStatus,
} from '../../src/updates/federal-register/register-state.ts';
import type { Parts } from './parts.ts';
import { requestDeps } from './updater.ts';

/** Under it documents and state are changed. */
const LOCK = 'federal-register';

const isOn = async (parts: Parts) => (await parts.settings.load()).settings.federalRegister;

/** Asks now, unless it is off, is being asked, or answered today; resolves when it is over. */
export async function runRegister(parts: Parts): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock || !(await isOn(parts))) return;
    const { register } = parts.knowledge;
    const state = await register.state();
    if (hasToday(state, Date.now())) return setNext(parts);
    const outcome = await fetchRegister({ ...requestDeps(), site: REGISTER_ADDRESS, now: Date.now });
    // Switched off meanwhile: what came is not kept.
    if (!(await isOn(parts))) return;
    const changed = await register.take(outcome, Date.now()).catch(reportBug);
    const after = afterRegister(state, outcome, Date.now());
    await setRegisterAlarm(nextRegister(after, Date.now(), Math.random, outcome.kind !== 'not-allowed'));
    if (changed) await tellUi(parts);
  });
}

/** Sets the alarm where there is none, or, where it is off, stops it and throws away what was kept. */
export async function repairRegister(parts: Parts): Promise<void> {
  if (await isOn(parts)) {
    if (!(await hasRegisterAlarm())) await setNext(parts);
    return;
  }
  await clearRegisterAlarm();
  const cleared = await navigator.locks.request(LOCK, async () =>
    // Switched on again meanwhile: nothing is thrown away. A database that does not open has nothing to show either.
    (await isOn(parts)) ? false : parts.knowledge.register.clear().catch(reportBug),
  );
  if (cleared) await tellUi(parts);
}

/** What the options show of it. */
export async function registerState(parts: Parts): Promise<RegisterStatus> {
  const { register } = parts.knowledge;
  const [on, allowed, state, documents] = await Promise.all([
    isOn(parts),
    mayFetch(REGISTER_ADDRESS),
    register.state(),
    register.documents().catch(() => []),
  ]);
  return registerStatus(state, documents.length, { on, allowed, now: Date.now() });
}

async function setNext(parts: Parts): Promise<void> {
  const state = await parts.knowledge.register.state();
  const allowed = await mayFetch(REGISTER_ADDRESS);
  await setRegisterAlarm(nextRegister(state, Date.now(), Math.random, allowed));
}

/** Pages that are open keep their marks: no name came or went. Their next cards are made of the new library. */
async function tellUi(parts: Parts): Promise<void> {
  const { sequence } = await parts.knowledge.main.active();
  await sendToUi({ type: 'data/changed', sequence });
}
