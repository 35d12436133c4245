/** The address and fingerprint of a feed: what is taken, in the form in which it is stored and asked. */

/** What the reader typed as a feed, checked; the problem is a key of the options' words. */
export type FeedInput =
  | { ok: true; feedUrl: string; feedKey: string }
  | { ok: false; problem: 'feedBadUrl' | 'feedBadKey'; text: string };

/** In: address and fingerprint as typed; either may be empty. Out: as they are stored. */
export function readFeedInput(url: string, key: string): FeedInput {
  const address = url.trim();
  const feedKey = key.replace(/[\s:]/g, '').toLowerCase();
  if (address === '') return { ok: true, feedUrl: '', feedKey: '' };
  const feedUrl = feedFolder(address);
  if (feedUrl === null) return { ok: false, problem: 'feedBadUrl', text: address };
  if (!/^([0-9a-f]{64})?$/.test(feedKey)) return { ok: false, problem: 'feedBadKey', text: key.trim() };
  return { ok: true, feedUrl, feedKey };
}

/**
 * The folder of a feed as an address that ends in a slash, without query and fragment; null when it cannot be one.
 * Only https, because the network in between must not see or hold back what is fetched; http only on this computer
 * itself, where there is no line to listen on, to try a feed.
 */
export function feedFolder(text: string): string | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  const local = url.hostname === '127.0.0.1' || url.hostname === 'localhost';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return null;
  if (url.username || url.password) return null;
  const folder = `${url.origin}${url.pathname}`;
  return folder.endsWith('/') ? folder : `${folder}/`;
}
