import { browser } from 'wxt/browser';
import { annotateOnce } from './annotate-once.ts';
import { openPanel } from './panel.ts';
import type { Parts } from './parts.ts';

const LOOK_UP = 'look-up';
const ONCE = 'annotate-once';
/** Longer selections are cut: a name is looked up, not a paragraph. */
const MAX_WORDS = 200;

/** Makes the entries of the context menu; again at each install and update, as browsers ask. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    title: browser.i18n.getMessage('menuLookUp'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: ONCE,
    title: browser.i18n.getMessage('menuOnce'),
    contexts: ['page'],
    // Not over our own panel.
    documentUrlPatterns: ['*://*/*', 'file:///*'],
  });
}

type Clicked = { menuItemId: string | number; selectionText?: string | undefined };
type ClickedTab = { id?: number | undefined; windowId: number } | undefined;

/** What an entry does. The panel opens first of all, because it opens only in direct answer to the click. */
export async function runMenu(parts: Parts, clicked: Clicked, tab: ClickedTab): Promise<void> {
  if (clicked.menuItemId === LOOK_UP) {
    const words = (clicked.selectionText ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_WORDS);
    await openPanel({ window: tab?.windowId ?? null, tab: tab?.id ?? null }, { show: 'search', words });
  }
  if (clicked.menuItemId === ONCE && tab?.id !== undefined) await annotateOnce(parts, tab.id);
}
