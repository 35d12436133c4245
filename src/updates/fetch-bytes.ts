/** One request of the updater: capped, timed as a whole, and without anything that could tell who asks. */

/** A whole response must be here in this time; browsers stop a background after 30 s, even in the middle of one. */
export const REQUEST_DEADLINE_MS = 20_000;

export type Fetched =
  | { ok: true; bytes: Uint8Array; serverTime: number | null }
  | { ok: false; kind: 'offline'; reason: string; retryAfterMs?: number }
  | { ok: false; kind: 'missing' }
  | { ok: false; kind: 'too-large' };

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type FetchOptions = {
  /** Most bytes, after decompression, that are read. */
  maxBytes: number;
  /** `no-cache` asks the server whether it changed; `no-store` for files whose name is their hash. */
  cache: 'no-cache' | 'no-store';
  /** Ends the whole check. */
  signal: AbortSignal;
  /** Called as bytes arrive, so that the browser sees the background at work. */
  onProgress: () => void;
  deadlineMs?: number;
};

/**
 * Fetches an address. Expected failures come back as values. The deadline is for the whole response: a server
 * that sends a byte a second does not hold the background.
 */
export async function fetchBytes(fetch: Fetch, url: string, options: FetchOptions): Promise<Fetched> {
  const deadline = AbortSignal.timeout(options.deadlineMs ?? REQUEST_DEADLINE_MS);
  const signal = AbortSignal.any([deadline, options.signal]);
  const request = (cache: RequestCache) =>
    fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache, signal });
  try {
    let response = await request(options.cache);
    // Some caches answer 304 to a request that asked for no comparison.
    if (response.status === 304) response = await request('reload');
    const problem = responseProblem(response, options.maxBytes);
    if (problem) {
      await response.body?.cancel();
      return problem;
    }
    const bytes = await readCapped(response, options);
    if (!bytes) return { ok: false, kind: 'too-large' };
    if (looksLikeWebPage(response, bytes)) return offline('the server sent a web page');
    return { ok: true, bytes, serverTime: timeOf(response.headers.get('date')) };
  } catch {
    if (deadline.aborted) return offline('the server took too long');
    return offline(
      options.signal.aborted ? 'the line is too slow; it goes on later' : 'no connection to the server',
    );
  }
}

function offline(reason: string): Extract<Fetched, { kind: 'offline' }> {
  return { ok: false, kind: 'offline', reason };
}

function responseProblem(response: Response, maxBytes: number): Exclude<Fetched, { ok: true }> | null {
  if (response.status === 404 || response.status === 410) return { ok: false, kind: 'missing' };
  if (!response.ok) {
    const retryAfterMs = retryAfter(response.headers.get('retry-after'));
    const failed = offline(`the server answered ${response.status}`);
    return retryAfterMs === null ? failed : { ...failed, retryAfterMs };
  }
  // A compressed length says nothing, but more than the cap on the wire is too much in any case.
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) return { ok: false, kind: 'too-large' };
  return null;
}

/** The body; null when it is longer than the cap, in which case the rest is not fetched. */
async function readCapped(response: Response, options: FetchOptions): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    options.onProgress();
    length += value.length;
    if (length > options.maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A login page of a hotel or a "request access" page of a bot wall comes with status 200. No file of a feed begins with `<`. */
function looksLikeWebPage(response: Response, bytes: Uint8Array): boolean {
  const type = response.headers.get('content-type') ?? '';
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  return /text\/html/i.test(type) || /^<(!doctype|html|head|script)/i.test(start);
}

function timeOf(header: string | null): number | null {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? null : time;
}

/** `Retry-After` in seconds or as a date, in milliseconds from now; at most a week. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 7 * 86_400) * 1000 : null;
}
