/** What cards showed, in `storage.local`; see `SeenClaims`. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type SeenClaims, seenClaims } from '../knowledge/seen-claims.ts';

const KEY = 'shown';

/** What is remembered; damaged, it is as if nothing had been shown. */
export async function loadSeen(): Promise<SeenClaims> {
  const read = v.safeParse(seenClaims, (await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.output : [];
}

/** Changes what is remembered, one change at a time, and gives what `edit` made of it beside the new list. */
export function changeSeen<T>(
  edit: (seen: SeenClaims) => Promise<{ seen: SeenClaims; result: T }>,
): Promise<T> {
  return navigator.locks.request(KEY, async () => {
    const before = await loadSeen();
    const { seen, result } = await edit(before);
    if (JSON.stringify(seen) !== JSON.stringify(before)) await browser.storage.local.set({ [KEY]: seen });
    return result;
  }) as Promise<T>;
}

export function forgetSeen(): Promise<void> {
  return browser.storage.local.remove(KEY);
}
