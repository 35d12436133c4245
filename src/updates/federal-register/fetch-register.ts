/** Asks the Federal Register once. */
import type { RequestDeps } from '../feed-requests.ts';
import { fetchBytes } from '../fetch-bytes.ts';
import { readReply } from './read-reply.ts';
import type { RegisterDocument } from './register-document.ts';
import { registerQuery } from './register-query.ts';

/** A hundred documents are about 200 kB. */
const MAX_BYTES = 2 * 1024 * 1024;
const CLOCK_MS = 2 * 86_400_000;
const REDIRECTS = [301, 302, 303, 307, 308];

export type RegisterDeps = RequestDeps & {
  /** The site's address, a slash at the end. */
  site: string;
  /** Milliseconds since 1970. */
  now: () => number;
};

export type RegisterOutcome =
  | {
      kind: 'found';
      documents: RegisterDocument[];
      dropped: number;
      /** The moment by our clock or the site's, whichever is behind: what is kept is counted back from it. */
      at: number;
      clockDiffers: boolean;
    }
  | { kind: 'not-allowed' }
  | { kind: 'offline'; reason: string; retryAfterMs?: number }
  | { kind: 'refused'; reason: string };

/**
 * One request, the same for every reader, made only if the browser still allows it. `no-store`: a request that is held
 * against an earlier answer carries its tag, and so would differ from reader to reader.
 */
export async function fetchRegister(deps: RegisterDeps): Promise<RegisterOutcome> {
  if (!(await deps.mayFetch(deps.site))) return { kind: 'not-allowed' };
  let sentAway = false;
  const fetched = await fetchBytes(
    async (url, init) => {
      // Not followed either way, but with `error` it could not be told from a line that is down.
      const response = await deps.fetch(url, { ...init, redirect: 'manual' });
      if (response.type === 'opaqueredirect' || REDIRECTS.includes(response.status)) sentAway = true;
      return response;
    },
    registerQuery(deps.site, deps.now()),
    {
      maxBytes: MAX_BYTES,
      cache: 'no-store',
      signal: deps.signal,
      onProgress: deps.onProgress,
      ...(deps.deadlineMs === undefined ? {} : { deadlineMs: deps.deadlineMs }),
    },
  );
  if (sentAway)
    return { kind: 'offline', reason: 'the site sent us to another page, as it does with robots' };
  if (!fetched.ok) return problemOf(fetched);
  const now = deps.now();
  const theirs = fetched.serverTime ?? now;
  const read = readReply(fetched.bytes, Math.max(theirs, now));
  if (!read.ok) return { kind: 'refused', reason: read.reason };
  const { documents, dropped } = read;
  const clockDiffers = Math.abs(theirs - now) > CLOCK_MS;
  return { kind: 'found', documents, dropped, at: Math.min(theirs, now), clockDiffers };
}

function problemOf(failed: Extract<Awaited<ReturnType<typeof fetchBytes>>, { ok: false }>): RegisterOutcome {
  switch (failed.kind) {
    case 'missing':
      return { kind: 'offline', reason: 'the server answered that there is nothing at this address' };
    case 'too-large':
      return { kind: 'refused', reason: 'its answer is too large' };
    case 'offline': {
      const { reason, retryAfterMs } = failed;
      return { kind: 'offline', reason, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    }
  }
}
