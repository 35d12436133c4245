/** What a content script listens with; without the schemas of messages that are not for it. */
import { browser } from 'wxt/browser';
import { type Listener, listen } from './receive-listen.ts';
import { readToPage, type ToPage } from './to-page.ts';

/** In a content script. `handle` returns a PageState for `tab/state` and nothing for the others. */
export function receiveInPage(handle: (message: ToPage) => unknown): () => void {
  return listen(createPageListener(browser.runtime.id, handle));
}

/** The content script's listener. `handle` gives the answer; messages are acknowledged with `true` otherwise. */
export function createPageListener(ownId: string, handle: (message: ToPage) => unknown): Listener {
  return (message, sender) => {
    // Only our background and our own pages can send to a tab; their address is never a web page's.
    if (sender.id !== ownId || /^(https?|file):/.test(sender.url ?? '')) return undefined;
    const read = readToPage(message);
    if (!read) return undefined;
    return Promise.resolve(handle(read)).then((answer) => answer ?? true);
  };
}
