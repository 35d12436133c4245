/** Sending, typed by message; what comes back from a page is checked before it is believed. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { AnswerOfTab, AnswerToPage, AnswerToUi } from './answers.ts';
import { type FromPage, type FromUi, pageState, type ToPage, type ToUi } from './messages.ts';

/** True in a content script whose extension was updated, removed or switched off: nothing can be sent any more. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

/**
 * Content script → background. Undefined: no answer (the extension was updated under the page, or the background
 * failed). `Card` is what a card holds; the background is ours and is believed.
 */
export async function askBackground<M extends FromPage, Card = unknown>(
  message: M,
): Promise<AnswerToPage<M, Card> | undefined> {
  return (await send(message)) as AnswerToPage<M, Card> | undefined;
}

/** Extension page → background. Undefined: no answer. */
export async function sendToBackground<M extends FromUi>(message: M): Promise<AnswerToUi<M> | undefined> {
  return (await send(message)) as AnswerToUi<M> | undefined;
}

async function send(message: FromPage | FromUi): Promise<unknown> {
  if (isOrphaned()) return undefined;
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    // The background was stopped while it answered, or the extension is gone: the same as no answer.
    return undefined;
  }
}

/** Background or extension page → the content script of a tab. Undefined: it does not run there. */
export async function sendToTab<M extends ToPage>(
  tab: number,
  message: M,
): Promise<AnswerOfTab<M> | undefined> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
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
