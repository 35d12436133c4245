import { type Fetched, fetchBytes } from './fetch-bytes.ts';
import type { UpdateDeps } from './update-deps.ts';

/** Asks for one file of the feed's folder. */
export type Get = (name: string, maxBytes: number, cache?: 'no-cache' | 'no-store') => Promise<Fetched>;

/** What requests are made with. */
export type RequestDeps = Pick<UpdateDeps, 'fetch' | 'mayFetch' | 'signal' | 'onProgress' | 'deadlineMs'>;

/** Requests to a feed. Each is made only if the browser still allows it: a reader may take the grant back at any time. */
export function createGet(deps: RequestDeps, folder: string): Get {
  return async (name, maxBytes, cache = 'no-store') => {
    if (!(await deps.mayFetch(folder))) {
      return {
        ok: false,
        kind: 'offline',
        reason: `the browser has not allowed requests to ${new URL(folder).host}`,
      };
    }
    return fetchBytes(deps.fetch, new URL(name, folder).href, {
      maxBytes,
      cache,
      signal: deps.signal,
      onProgress: deps.onProgress,
      ...(deps.deadlineMs === undefined ? {} : { deadlineMs: deps.deadlineMs }),
    });
  };
}
