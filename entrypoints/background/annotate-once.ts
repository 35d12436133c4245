import { browser } from 'wxt/browser';
import { sendToTab } from '../../src/messaging/send.ts';
import { annotateTab } from './annotate-tab.ts';
import { addOnceTab, removeOnceTab } from './once-tabs-store.ts';
import type { Parts } from './parts.ts';
import { isPageOn } from './sites.ts';

/**
 * Annotates the page in a tab because the reader asks for it: where its site is not switched on by the grant that the
 * reader's click gives for that tab alone, and whatever the page is about.
 */
export async function annotateOnce(parts: Parts, tab: number): Promise<'annotated' | 'not-available'> {
  const { url } = await browser.tabs.get(tab);
  if (!(await isPageOn(parts, tab, url ?? ''))) await addOnceTab(tab);
  const ask = () => sendToTab(tab, { type: 'tab/annotate' });
  if ((await ask()) || ((await annotateTab(tab)) && (await ask()))) return 'annotated';
  await removeOnceTab(tab);
  return 'not-available';
}
