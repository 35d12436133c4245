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

/**
 * Opens the panel in a window and shows what was asked for. Both browsers open it only in direct answer to the
 * reader, so nothing may be awaited before this call; Firefox does not count a click inside a web page.
 */
export async function openPanel(window: number | null, wish: PanelWish | null): Promise<void> {
  const opening = startOpening(window);
  try {
    if (wish) await leavePanelWish(wish);
    if (!(await opening)) await openInTab();
    if (wish?.show === 'entity') await sendToUi({ type: 'panel/show', entity: wish.entity });
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

/** At most one such tab: a page that asks again and again finds it open. */
async function openInTab(): Promise<void> {
  const url = browser.runtime.getURL(`/${PAGE}`);
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id !== undefined) await browser.tabs.update(open.id, { active: true });
  else await browser.tabs.create({ url });
}
