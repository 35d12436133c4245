/**
 * One check of the feed, in the only right order: allowed → pointer → signature → words → floor → bytes → hash →
 * schema → content rules → idle slot → read back → flip. Whatever stops it earlier leaves what is in use untouched.
 */
import { feedFolder } from '../settings/feed-address.ts';
import { download, dropParts } from './download.ts';
import { createGet } from './feed-requests.ts';
import { installVersion } from './install-version.ts';
import type { ActiveVersion } from './knowledge-store.ts';
import { isVersionAtLeast, type Latest } from './latest.ts';
import type { Outcome, Verified } from './outcome.ts';
import { MAX_BYTES, readBundle } from './read-bundle.ts';
import { fetchPointer } from './read-pointer.ts';
import { findTrustedRoot, type RootSource } from './trusted-root.ts';
import type { Floors, UpdateDeps } from './update-deps.ts';

/** Runs the check. Rejects only when the browser's own storage fails. */
export async function checkForUpdate(deps: UpdateDeps): Promise<Outcome> {
  if (!deps.feed) return { kind: 'no-feed' };
  const folder = feedFolder(deps.feed.url);
  if (!folder) return { kind: 'offline', reason: 'the address of the feed must begin with https://' };
  const get = createGet(deps, folder);
  const source: RootSource = {
    shelf: deps.places.shelf,
    fingerprint: deps.feed.fingerprint,
    packageRoot: deps.packageRoot,
    get,
  };
  const trusted = await findTrustedRoot(source);
  if (!trusted.ok) return trusted.outcome;
  const { name } = deps.feed;
  if (name !== undefined && trusted.root.feed !== name) {
    return {
      kind: 'refused',
      code: 'wrong-feed',
      detail: `its keys call it ${trusted.root.feed}, not ${name}`,
    };
  }
  const pointer = await fetchPointer(get, source, trusted.root, deps.now());
  if (!pointer.ok) return pointer.outcome;
  const { latest, verified } = pointer;
  const active = await deps.store.active();
  const decision = decide(
    latest,
    verified,
    active,
    deps.floors,
    (await deps.store.pointer()).skip,
    deps.places.appVersion,
  );
  if (decision !== 'download') return decision;
  if (latest.full.length > MAX_BYTES[deps.places.role ?? 'main'])
    return { kind: 'refused', code: 'too-large' };
  return fetchAndInstall(deps, get, latest, verified, active);
}

/** Is there anything to download, and may it be installed? */
export function decide(
  latest: Latest,
  verified: Verified,
  active: ActiveVersion,
  floors: Floors,
  skip: number | null,
  appVersion: string,
): Outcome | 'download' {
  if (!isVersionAtLeast(appVersion, latest.minVersion)) return { kind: 'refused', code: 'needs-newer-app' };
  if (latest.full.sha256 === active.sha256) return { kind: 'current', verified };
  // Numbers of another feed, or of keys that were replaced since, say nothing.
  const sameKeys = active.keys === null || active.keys === verified.keys;
  const lowest = Math.max(sameKeys ? active.sequence : 0, floors[verified.keys] ?? 0);
  if (latest.sequence < lowest) return { kind: 'refused', code: 'old' };
  // The reader went back from this version: it does not come again by itself.
  if (skip !== null && latest.sequence <= skip) return { kind: 'current', verified };
  if (latest.sequence === active.sequence && sameKeys) {
    // The package may be a build of the very records that were published under this number.
    return active.slot === null
      ? { kind: 'current', verified }
      : { kind: 'refused', code: 'bad-pointer', detail: 'two versions have one number' };
  }
  return 'download';
}

async function fetchAndInstall(
  deps: UpdateDeps,
  get: ReturnType<typeof createGet>,
  latest: Latest,
  verified: Verified,
  active: ActiveVersion,
): Promise<Outcome> {
  const { shelf, compileLexicon, appVersion } = deps.places;
  const base = latest.deltas.some((entry) => entry.from === active.sequence)
    ? await deps.store.bytes()
    : null;
  const got = await download(
    get,
    shelf,
    latest,
    base && { sequence: base.version.sequence, bytes: base.bytes },
  );
  if (!got.ok) return got.outcome;
  const read = readBundle(got.bytes, deps.places.role);
  if (!read.ok) return { kind: 'refused', code: read.code, detail: read.reason };
  if (read.bundle.sequence !== latest.sequence) {
    return { kind: 'refused', code: 'bad-content', detail: 'its number is not the one that was announced' };
  }
  const isFirst = active.slot === null && deps.places.role === 'added';
  const before = isFirst ? null : await deps.store.bundle().catch(() => null);
  await installVersion({ shelf, compileLexicon, appVersion }, read.bundle, got.bytes, verified.keys, before);
  await dropParts(shelf, []);
  return { kind: 'updated', verified };
}
