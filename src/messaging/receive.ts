/** Thin adapters that hang the listeners of receiver.ts on the browser. */
import { browser } from 'wxt/browser';
import type { ToPage, ToUi } from './messages.ts';
import { createRateCap } from './rate-cap.ts';
import {
  createBackgroundListener,
  createPageListener,
  createUiListener,
  type Listener,
  type PageHandlers,
  type UiHandlers,
} from './receiver.ts';
import type { Self } from './senders.ts';

function self(): Self {
  return { id: browser.runtime.id, root: new URL('/', location.href).href };
}

/** Registers at once, as a background must; returns a stop function. */
function listen(listener: Listener): () => void {
  // The polyfill answers with what the returned promise gives; the types know only Chromium's `sendResponse`.
  const onMessage = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

/** In the background: answers content scripts and our own pages. */
export function receiveInBackground<Card>(
  page: PageHandlers<Card>,
  ui: UiHandlers,
  onError: (error: unknown) => void,
): () => void {
  const cap = createRateCap(() => performance.now());
  return listen(createBackgroundListener(self(), cap, page, ui, onError));
}

/** In an extension page: hears what the background tells. */
export function receiveInUi(onMessage: (message: ToUi) => void): () => void {
  return listen(createUiListener(self(), onMessage));
}

/** In a content script. `handle` returns a PageState for `tab/state` and nothing for the others. */
export function receiveInPage(handle: (message: ToPage) => unknown): () => void {
  return listen(createPageListener(browser.runtime.id, handle));
}
