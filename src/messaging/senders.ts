/** Who sent a message, judged by what the browser says of the sender and never by the message itself. */

/** The part of the browser's `MessageSender` that counts. */
export type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?:
    | { id?: number | undefined; windowId?: number | undefined; incognito?: boolean | undefined }
    | undefined;
};

/** Our extension: its id and the address of its root, ending in a slash. */
export type Self = { id: string; root: string };

/** A web page's tab whose content script of ours sent a message. */
export type PageSender = { tab: number; window: number | null; url: string; incognito: boolean };

/** True for our own pages and our own background; options and panel may be open in a tab. */
export function isOwnPage(sender: Sender, self: Self): boolean {
  if (sender.id !== self.id || !sender.url?.startsWith(self.root)) return false;
  return sender.origin === undefined || `${sender.origin}/` === self.root;
}

/**
 * The tab of our content script in the top frame of a web page; null for anything else. A sandboxed page has the
 * origin `null` but an ordinary address, and counts as a web page.
 */
export function pageSender(sender: Sender, self: Self): PageSender | null {
  const { tab, url } = sender;
  if (sender.id !== self.id || sender.frameId !== 0 || tab?.id === undefined || !url) return null;
  if (!/^(https?|file):/.test(url)) return null;
  return { tab: tab.id, window: tab.windowId ?? null, url, incognito: tab.incognito ?? false };
}
