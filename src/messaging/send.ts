/** Sending, typed by message; what comes back from a page is checked before it is believed. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { AnswerOfTab, AnswerToUi } from './answers.ts';
import { type FromUi, pageState, type ToUi } from './messages.ts';
import { sendOrNothing } from './send-from-page.ts';
import type { ToPage } from './to-page.ts';

/** Extension page → background. Undefined: no answer. */
export async function sendToBackground<M extends FromUi>(message: M): Promise<AnswerToUi<M> | undefined> {
  return (await sendOrNothing(message)) as AnswerToUi<M> | undefined;
}

/** A page that is frozen or busy for longer than this counts as one where the content script does not run. */
const TAB_DEADLINE_MS = 5_000;

/** Background or extension page → the content script of a tab. Undefined: it does not run there. */
export async function sendToTab<M extends ToPage>(
  tab: number,
  message: M,
): Promise<AnswerOfTab<M> | undefined> {
  let answer: unknown;
  try {
    const late = new Promise((resolve) => setTimeout(resolve, TAB_DEADLINE_MS));
    answer = await Promise.race([browser.tabs.sendMessage(tab, message, { frameId: 0 }), late]);
  } catch {
    return undefined;
  }
  if (message.type !== 'tab/state') return (answer === true ? true : undefined) as AnswerOfTab<M> | undefined;
  const read = v.safeParse(pageState, answer);
  return read.success ? (read.output as AnswerOfTab<M>) : undefined;
}

/** To every extension page that is open; nobody has to listen. */
export async function sendToUi(message: ToUi): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // No page is open.
  }
}
