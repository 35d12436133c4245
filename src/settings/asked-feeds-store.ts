/**
 * Addresses for which the browser was asked but that are not in the settings yet. Without this note such a host would
 * count as a site from the moment of the grant until the feed is saved.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'asked-feeds';
/** More than one is only there when a page was closed between the question and the answer. */
const MAX_ASKED = 10;

const asked = v.array(v.pipe(v.string(), v.maxLength(500)));

/** The addresses asked for; none where they cannot be read: pages are marked with storage broken for good, too. */
export async function askedFeeds(): Promise<string[]> {
  try {
    const read = v.safeParse(asked, (await browser.storage.local.get(KEY))[KEY]);
    return read.success ? read.output : [];
  } catch {
    return [];
  }
}

/** Notes an address before the browser is asked. */
export function noteAskedFeed(url: string): Promise<void> {
  return change((urls) => [...urls.filter((other) => other !== url), url].slice(-MAX_ASKED));
}

/** Forgets addresses: they are in the settings now, or their grants were given back. */
export function forgetAskedFeeds(done: readonly string[]): Promise<void> {
  return change((urls) => urls.filter((url) => !done.includes(url)));
}

async function change(edit: (urls: string[]) => string[]): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const before = await askedFeeds();
    const after = edit(before);
    if (after.join() !== before.join()) await browser.storage.local.set({ [KEY]: after });
  });
}
