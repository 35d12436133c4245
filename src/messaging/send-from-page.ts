/** What a content script sends with; without the schemas, which it has no use for. */
import { browser } from 'wxt/browser';
import type { AnswerToPage } from './answers.ts';
import type { FromPage, FromUi } from './messages.ts';

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
  return (await sendOrNothing(message)) as AnswerToPage<M, Card> | undefined;
}

/** Sends to the background; undefined when there is no answer. */
export async function sendOrNothing(message: FromPage | FromUi): Promise<unknown> {
  if (isOrphaned()) return undefined;
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    // The background was stopped while it answered, or the extension is gone: the same as no answer.
    return undefined;
  }
}
