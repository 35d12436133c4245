/** Opens the panel: Chromium's side panel, Firefox's sidebar, or the panel's page in a tab where neither can be opened. */
import { browser } from 'wxt/browser';
import { reportBug } from '../../src/lib/report-bug.ts';
import { leavePanelWish, type PanelWish } from '../../src/messaging/panel-wish-store.ts';
import { sendToUi } from '../../src/messaging/send.ts';

/** Firefox's sidebar, which the shared types do not know. */
type SidebarAction = {
  open(): Promise<void>;
  isOpen(details: { windowId?: number }): Promise<boolean>;
};

const PAGE = 'sidepanel.html';

/** The window the panel opens in, and the tab it speaks of. */
export type PanelSpot = { window: number | null; tab: number | null };

/**
 * Opens the panel in a window and shows what was asked for. Both browsers open it only in direct answer to the
 * reader, so nothing may be awaited before this call; Firefox does not count a click inside a web page.
 */
export async function openPanel(place: PanelSpot, wish: PanelWish | null): Promise<void> {
  const opening = startOpening(place.window);
  try {
    if (wish) await leavePanelWish(wish);
    if (!(await opening)) await openInTab(place.tab);
    if (wish?.show === 'entity') await sendToUi({ type: 'panel/show', entity: wish.entity });
    if (wish?.show === 'report') await sendToUi({ type: 'panel/report', note: wish.note });
    if (wish?.show === 'search') await sendToUi({ type: 'panel/search', words: wish.words });
  } catch (error) {
    reportBug(error);
  }
}

/** True once a panel is open beside the page. */
function startOpening(window: number | null): Promise<boolean> {
  const sidebar = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
  const details = window === null ? {} : { windowId: window };
  if (sidebar) {
    return sidebar.open().then(
      () => true,
      () => sidebar.isOpen(details).catch(() => false),
    );
  }
  if (!browser.sidePanel || window === null) return Promise.resolve(false);
  return browser.sidePanel.open({ windowId: window }).then(
    () => true,
    // Not in answer to the reader: a page asked by itself. Nothing is opened for it.
    () => true,
  );
}

/**
 * At most one such tab, beside the page it speaks of: a page that asks again and again finds it open.
 * @param tab the page's tab
 */
async function openInTab(tab: number | null): Promise<void> {
  const page = browser.runtime.getURL(`/${PAGE}`);
  const url = tab === null ? page : `${page}?tab=${tab}&alone`;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined)
    await browser.tabs.create({ url, ...(tab === null ? {} : { openerTabId: tab }) });
  else await browser.tabs.update(open.id, open.url === url ? { active: true } : { active: true, url });
}
