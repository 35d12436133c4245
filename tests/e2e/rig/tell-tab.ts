import type { Page } from 'puppeteer-core';
import type { ToPage } from '../../../src/messaging/to-page.ts';
import type { LaunchedExtension } from './launch-extension.ts';

type Api = {
  tabs: {
    query(filter: { url: string }): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
};

/** Sends a message to the content script of a page, as the background or the panel would; gives its answer. */
export async function tellTab(extension: LaunchedExtension, page: Page, message: ToPage): Promise<unknown> {
  const address = await page.evaluate(() => location.href);
  return extension.welcome.evaluate(
    async (wanted, sent) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = browser ?? chrome;
      const tabs = await api.tabs.query({ url: '*://127.0.0.1/*' });
      const tab = tabs.findLast((one) => one.url === wanted);
      return tab && api.tabs.sendMessage(tab.id, sent, { frameId: 0 });
    },
    address,
    message as unknown as Record<string, string>,
  );
}
