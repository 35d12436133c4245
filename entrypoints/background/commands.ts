import { browser } from 'wxt/browser';
import { sendToTab } from '../../src/messaging/send.ts';
import { openPanel } from './panel.ts';

type CommandTab = { id?: number | undefined; windowId: number } | undefined;

/** Runs a keyboard command of the manifest in the tab that is in front. */
export async function runCommand(name: string, tab: CommandTab): Promise<void> {
  switch (name) {
    case 'open-panel':
      return openPanel({ window: tab?.windowId ?? null, tab: tab?.id ?? null }, null);
    case 'next-mention':
      return step(tab, 1);
    case 'previous-mention':
      return step(tab, -1);
  }
}

async function step(tab: CommandTab, by: 1 | -1): Promise<void> {
  const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id !== undefined) await sendToTab(id, { type: 'tab/step', by });
}
