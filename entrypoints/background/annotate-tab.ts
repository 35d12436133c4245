import { browser } from 'wxt/browser';
import { sendToTab } from '../../src/messaging/send.ts';
import { CARD_SCRIPT, SCRIPT, STYLE } from './registration.ts';

/**
 * Marks an open tab without a reload: a content script that runs there is told to start again, otherwise it is
 * put in. False where the browser allows no extension (store pages, PDF viewer, its own pages).
 */
export async function annotateTab(tab: number): Promise<boolean> {
  if (await sendToTab(tab, { type: 'tab/refresh' })) return true;
  try {
    await browser.scripting.insertCSS({ target: { tabId: tab }, files: [STYLE] });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Puts the card's code behind a content script that runs in a tab. False where the browser does not allow it. */
export async function putCard(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [CARD_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}
