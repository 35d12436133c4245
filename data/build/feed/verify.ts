/** Checks a feed as a reader's extension would, and each of its deltas besides. */
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import { createMemoryShelf } from '../../../src/lib/shelf.ts';
import { placesWithoutPackage } from '../../../src/updates/added-feed.ts';
import { checkForUpdate } from '../../../src/updates/check-for-update.ts';
import type { FeedRole } from '../../../src/updates/content-rules.ts';
import { applyDelta, delta } from '../../../src/updates/delta.ts';
import type { Fetch } from '../../../src/updates/fetch-bytes.ts';
import { createKnowledgeStore } from '../../../src/updates/knowledge-store.ts';
import { fileNames, latest } from '../../../src/updates/latest.ts';
import { REFUSALS } from '../../../src/updates/outcome.ts';
import { readSignedJson } from '../../../src/updates/signed-json.ts';
import type { PublishedVersion } from './published.ts';

export type Verdict = { ok: true; lines: string[]; expiresInDays: number } | { ok: false; problem: string };

export type FeedToVerify = {
  /** Address of the folder; ends in a slash. */
  url: string;
  fetch: Fetch;
  /** Fingerprint of the first root, or of the one that readers were given. */
  fingerprint: string;
  appVersion: string;
  /** What readers use it as. */
  role: FeedRole;
  now: () => number;
  /** Earlier versions, where they are at hand: each delta is applied to its base. */
  bases: readonly PublishedVersion[];
};

/** Runs the client's own check from an empty start. */
export async function verifyFeed(feed: FeedToVerify): Promise<Verdict> {
  const places = placesWithoutPackage(createMemoryShelf(), feed.appVersion, feed.role);
  const store = createKnowledgeStore(places);
  const outcome = await checkForUpdate({
    feed: { url: feed.url, fingerprint: feed.fingerprint },
    fetch: feed.fetch,
    now: feed.now,
    mayFetch: async () => true,
    store,
    places,
    packageRoot: async () => null,
    floors: {},
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  if (outcome.kind === 'offline') return { ok: false, problem: `It cannot be read: ${outcome.reason}.` };
  if (outcome.kind === 'refused') {
    const more = outcome.detail ? ` (${outcome.detail})` : '';
    return { ok: false, problem: `Readers would refuse it: ${REFUSALS[outcome.code]}${more}.` };
  }
  if (outcome.kind !== 'updated') return { ok: false, problem: 'It holds nothing to install.' };
  const active = await store.active();
  const broken = await brokenDelta(feed, canonicalJson(await store.bundle()));
  if (broken) return { ok: false, problem: broken };
  const expiresInDays = Math.floor((Date.parse(outcome.verified.expires) - feed.now()) / 86_400_000);
  return {
    ok: true,
    expiresInDays,
    lines: [
      `version ${active.sequence} of ${active.date}: ${active.entities} records, ${active.events} events`,
      `signed ${outcome.verified.issued}, valid until ${outcome.verified.expires}`,
    ],
  };
}

async function brokenDelta(feed: FeedToVerify, wanted: string): Promise<string | null> {
  const get = async (name: string) => {
    const response = await feed.fetch(new URL(name, feed.url).href, {});
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  };
  const pointer = readSignedJson((await get(fileNames.latest)) ?? new Uint8Array(), latest);
  for (const entry of pointer?.deltas ?? []) {
    const base = feed.bases.find((version) => version.bundle.sequence === entry.from);
    if (!pointer || !base) continue;
    const name = fileNames.delta(entry.from, pointer.sequence, entry.sha256);
    const bytes = await get(name);
    const change = bytes && readSignedJson(bytes, delta);
    const next = change && applyDelta(base.bundle, change);
    if (!next || canonicalJson(next) !== wanted) return `The file ${name} does not lead to this version.`;
  }
  return null;
}
