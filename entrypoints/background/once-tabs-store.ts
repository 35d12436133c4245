/** Tabs that the reader asked to annotate once, though their site is not switched on. In memory, tab numbers only. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'once-tabs';
const tabs = v.array(v.number());

async function read(): Promise<number[]> {
  const stored = v.safeParse(tabs, (await browser.storage.session.get(KEY))[KEY]);
  return stored.success ? stored.output : [];
}

export async function isOnceTab(tab: number): Promise<boolean> {
  return (await read()).includes(tab);
}

export function addOnceTab(tab: number): Promise<void> {
  return change((list) => [...list.filter((other) => other !== tab), tab]);
}

export function removeOnceTab(tab: number): Promise<void> {
  return change((list) => list.filter((other) => other !== tab));
}

async function change(edit: (list: number[]) => number[]): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const before = await read();
    const after = edit(before);
    if (after.length !== before.length) await browser.storage.session.set({ [KEY]: after });
  });
}
