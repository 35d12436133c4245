import { browser } from 'wxt/browser';

export type FrontTab = {
  id: number;
  window: number /** Told only where the reader granted it. */;
  url: string | null;
};

/**
 * The tab in front of the reader in this page's window. A page of ours that stands in a tab itself is told in its
 * address which tab it speaks of (`?tab=12`).
 */
export async function frontTab(): Promise<FrontTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named > 0 ? await browser.tabs.get(named).catch(() => undefined) : await activeTab();
  if (tab?.id === undefined) return null;
  return { id: tab.id, window: tab.windowId, url: tab.url ?? null };
}

async function activeTab() {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}
