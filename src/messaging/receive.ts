/** Thin adapters that hang the listeners of receiver.ts on the browser. */
import { browser } from 'wxt/browser';
import type { ToUi } from './messages.ts';
import { createRateCap } from './rate-cap.ts';
import { listen } from './receive-listen.ts';
import {
  createBackgroundListener,
  createUiListener,
  type PageHandlers,
  type UiHandlers,
} from './receiver.ts';
import type { Self } from './senders.ts';

function self(): Self {
  return { id: browser.runtime.id, root: new URL('/', location.href).href };
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
