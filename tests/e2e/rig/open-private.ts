import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';
import { addressOf, type LaunchedExtension } from './launch-extension.ts';

type Api = { windows: { create(about: { url: string; incognito: boolean }): Promise<unknown> } };

/** Opens a page in a private window. The extension has to be launched with `inPrivateWindows`. */
export async function openPrivate(extension: LaunchedExtension, url: string): Promise<Page> {
  await extension.welcome.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).windows.create({ url: address, incognito: true });
  }, url);
  return eventually('the page in a private window', async () => {
    for (const page of await extension.browser.pages())
      if ((await addressOf(page).catch(() => '')) === url) return page;
    return null;
  });
}
