import type { Page } from 'puppeteer-core';
import type { FromPage } from '../../../src/messaging/messages.ts';
import type { LaunchedExtension } from './launch-extension.ts';
import { tabNumber } from './tab-number.ts';

/** Sends a message to the background as our content script would; gives the answer. */
export type AskFromPage = (message: FromPage) => Promise<unknown>;

type Api = {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
};

/** Speaks to the background from the world of our content script in a web page that is open. */
export async function openAsker(extension: LaunchedExtension, page: Page): Promise<AskFromPage> {
  const tab = await tabNumber(extension, page);
  return (message) =>
    extension.welcome.evaluate(
      async (tabId, sent) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        const [answer] = await (browser ?? chrome).scripting.executeScript({
          target: { tabId },
          args: [sent],
          func: (inside: unknown) => {
            const page = globalThis as unknown as { browser?: Api; chrome: Api };
            return (page.browser ?? page.chrome).runtime.sendMessage(inside);
          },
        });
        return answer!.result;
      },
      tab,
      message as never,
    );
}
