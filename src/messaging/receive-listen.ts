import { browser } from 'wxt/browser';
import type { Sender } from './senders.ts';

/** Listener for `runtime.onMessage`: a promise when the message is for us, undefined when it is not. */
export type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** Registers at once, as a background must; returns a stop function. */
export function listen(listener: Listener): () => void {
  // Answering by `sendResponse` works in every browser with and without the polyfill: the content script has none.
  const onMessage = ((message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => {
    const answer = listener(message, sender);
    answer?.then(sendResponse);
    return answer ? true : undefined;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
