import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';
import { inFirefox, OUR_ADDON } from './in-firefox.ts';
import { addressOf, type LaunchedExtension } from './launch-extension.ts';

/**
 * Switches the extension off in the browser's list of extensions, does `meanwhile`, and switches it on again. The
 * browser closes its pages: gives the extension with a new one.
 */
export async function switchOffAndOn(
  extension: LaunchedExtension,
  meanwhile: () => Promise<void>,
): Promise<LaunchedExtension> {
  const switcher =
    extension.name === 'chromium' ? await chromiumSwitch(extension) : firefoxSwitch(extension.browser);
  await switcher.set(false);
  await meanwhile();
  await switcher.set(true);
  const welcome = await switcher.open(`${extension.origin}/welcome.html`);
  return { ...extension, welcome, stopBackground: () => Promise.reject(new Error('Not after a switch.')) };
}

type Switch = { set(on: boolean): Promise<unknown>; open(url: string): Promise<Page> };
type Management = { setEnabled(id: string, on: boolean): Promise<void> };

async function chromiumSwitch({ browser, origin }: LaunchedExtension): Promise<Switch> {
  const list = await browser.newPage();
  await list.goto('chrome://extensions');
  return {
    set: (on) =>
      list.evaluate(
        (id, wanted) =>
          (globalThis as unknown as { chrome: { management: Management } }).chrome.management.setEnabled(
            id,
            wanted,
          ),
        new URL(origin).host,
        on,
      ),
    open: async (url) => {
      await list.goto(url);
      return list;
    },
  };
}

function firefoxSwitch(browser: LaunchedExtension['browser']): Switch {
  return {
    set: (on) => inFirefox(browser, `${OUR_ADDON}.then((addon) => addon.${on ? 'enable' : 'disable'}())`),
    open: async (url) => {
      const principal = 'Services.scriptSecurityManager.getSystemPrincipal()';
      await inFirefox(
        browser,
        `gBrowser.selectedTab = gBrowser.addTab('${url}', { triggeringPrincipal: ${principal} }); true`,
      );
      return eventually('our page', async () => {
        for (const page of await browser.pages())
          if ((await addressOf(page).catch(() => '')) === url) return page;
        return null;
      });
    },
  };
}
