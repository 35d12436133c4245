/** Looking at a feed before it is added: does its host have the key file of this fingerprint, and what is its name? */
import type { FeedLook } from '../knowledge/data-status.ts';
import { sha256 } from '../lib/sha256.ts';
import { createMemoryShelf } from '../lib/shelf.ts';
import { feedFolder } from '../settings/feed-address.ts';
import { createGet, type RequestDeps } from './feed-requests.ts';
import { fileNames } from './latest.ts';
import { REFUSALS } from './outcome.ts';
import { MAX_ROOT_BYTES } from './root.ts';
import { findTrustedRoot } from './trusted-root.ts';

/** In: the folder's address, and the fingerprint that the reader was told. Nothing is kept. */
export async function lookAtFeed(deps: RequestDeps, url: string, fingerprint: string): Promise<FeedLook> {
  const folder = feedFolder(url);
  if (!folder) return { ok: false, problem: 'the address of the feed must begin with https://', shown: null };
  const get = createGet(deps, folder);
  if (fingerprint !== '') {
    const source = { shelf: createMemoryShelf(), fingerprint, packageRoot: async () => null, get };
    const found = await findTrustedRoot(source);
    if (found.ok) return { ok: true, name: found.root.feed, fingerprint };
    if (found.outcome.kind === 'offline') return { ok: false, problem: found.outcome.reason, shown: null };
  }
  const first = await get(fileNames.root(1), MAX_ROOT_BYTES);
  if (first.ok) return { ok: false, problem: REFUSALS['bad-key'], shown: await sha256(first.bytes) };
  const problem = first.kind === 'offline' ? first.reason : 'the server has no feed at this address';
  return { ok: false, problem, shown: null };
}
