/** What the reader typed as a feed, checked; the problem is a key of the options' words. */
export type FeedInput =
  | { ok: true; feedUrl: string; feedKey: string }
  | { ok: false; problem: 'feedBadUrl' | 'feedBadKey'; text: string };

/**
 * In: address and fingerprint as typed. Out: as they are stored, the address with its closing slash. Plain http is
 * accepted for this machine alone, where there is no line to listen on.
 */
export function readFeedInput(url: string, key: string): FeedInput {
  const address = url.trim();
  const feedKey = key.replace(/[\s:]/g, '').toLowerCase();
  if (address === '') return { ok: true, feedUrl: '', feedKey: '' };
  const parsed = URL.canParse(address) ? new URL(address) : null;
  const isLocal = parsed?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(parsed.hostname);
  if (!parsed || (parsed.protocol !== 'https:' && !isLocal) || parsed.username !== '') {
    return { ok: false, problem: 'feedBadUrl', text: address };
  }
  if (!/^([0-9a-f]{64})?$/.test(feedKey)) return { ok: false, problem: 'feedBadKey', text: key.trim() };
  const folder = `${parsed.origin}${parsed.pathname}`;
  return { ok: true, feedUrl: folder.endsWith('/') ? folder : `${folder}/`, feedKey };
}
