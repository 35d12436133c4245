import type { Page } from 'puppeteer-core';
import { addressOf, type LaunchedExtension } from './launch-extension.ts';

type Tab = { id?: number; url?: string };

/** The browser's number of the tab that shows this page, for `sidepanel.html?tab=…`. */
export async function tabNumber(extension: LaunchedExtension, page: Page): Promise<number> {
  const url = await addressOf(page);
  const id = await extension.welcome.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { tabs: { query(about: object): Promise<Tab[]> } }
    >;
    const tabs = await (browser ?? chrome)!.tabs.query({});
    // The one opened last: a tab that is being closed may still be listed.
    return tabs.findLast((tab) => tab.url === address)?.id;
  }, url);
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  return id;
}
