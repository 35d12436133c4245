/**
 * Goal G5: the 53 tests of The Update Framework's conformance suite, by their names. TUF's timestamp, snapshot and
 * targets are one signed file here (`latest.json`), its artifact is the bundle.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyFiles, readKey } from '../../data/build/feed/key-file.ts';
import { rotateKeys } from '../../data/build/feed/rotate-keys.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { fileNames } from '../../src/updates/latest.ts';
import { readRoot } from '../../src/updates/root.ts';
import { createReader, type TestReader } from './rig/create-reader.ts';
import { sampleBundle } from './rig/sample-bundle.ts';
import { startFeed, type TestFeed } from './rig/start-feed.ts';

const DAY = 86_400_000;

/** Held by a test that stands elsewhere: file › title. */
const ELSEWHERE: Record<string, string> = {
  test_unsigned_metadata: 'signatures › a missing one, one of another length and one in DER are refused',
  test_metadata_bytes_match: 'signatures › the right signature of other bytes is refused',
  test_timestamp_content_changes: 'signatures › two versions under one number are refused',
  test_snapshot_hash_mismatch: 'download › a list of parts that was changed or does not fit is not used',
  test_snapshot_404: 'network › a missing full version is OFFLINE until it is there',
  test_targets_404: 'network › a missing delta is silently replaced by the full version',
  test_timestamp_404: 'network › a missing pointer is OFFLINE',
  test_timestamp_expired: 'signatures › data past its signed end is STALE and stays in use',
  test_artifact_cache:
    'network › is installed, and the next check finds nothing new and asks for two small files',
  test_snapshot_does_not_meet_threshold:
    'signatures › a root signed by the old keys alone or the new ones alone is refused',
  test_duplicate_keys: 'signatures › a root that lists one key twice is no root',
  test_duplicate_sig_keyids: 'signatures › counts once',
  test_new_timestamp_version_rollback:
    'signatures › every earlier pointer is refused, and told after three times',
  test_targets_rollback: 'signatures › a version under another number is refused',
  test_new_timestamp_fast_forward_recovery:
    'signatures › U5: a number driven to the end is mended by new keys',
  test_root_rotation: 'signatures › twelve roots are followed in one check, across replaced offline keys',
  test_non_root_rotations: 'signatures › a replaced update key no longer counts',
};

const ONE_FILE = 'there is no such file beside the signed pointer, which has its own test';
const NO_DELEGATION = 'one key signs everything; nothing is delegated';
const ONE_KIND = 'there is one kind of key, one scheme and one hash, and no field that could choose another';

/** Has no counterpart here, and why. */
const NOT_APPLICABLE: Record<string, string> = {
  test_implicit_refresh: 'there is no way to ask for a bundle but by a check, which begins with the pointer',
  test_unsigned_initial_root: 'the first root is trusted by its hash, or because it is in the package',
  test_custom_fields:
    'unknown fields are refused on purpose (read-bundle › N13); what is new has a new format number',
  test_deprecated_keyid_hash_algorithms: ONE_KIND,
  test_faketime: 'tests the harness of the suite itself; clocks are U9',
  test_root_expired: 'roots have no end; the pointer has, of at most 30 days',
  test_expired_local_root: 'roots have no end; the pointer has, of at most 30 days',
  test_snapshot_expired: ONE_FILE,
  test_targets_expired: ONE_FILE,
  test_client_downloads_expected_file_in_sub_dir:
    'names of files are made from hashes, never taken from the feed',
  test_download_with_hash_algorithms: ONE_KIND,
  test_keytype_and_scheme: ONE_KIND,
  test_unusual_role_name: NO_DELEGATION,
  test_targets_role_removal: NO_DELEGATION,
  test_targets_fast_forward_recovery: ONE_FILE,
  test_new_snapshot_fast_forward_recovery: ONE_FILE,
  test_static_repository:
    'stored repositories of TUF’s own format; ours are made by our own tools in every test',
  test_graph_traversal: NO_DELEGATION,
  test_targetfile_search: NO_DELEGATION,
  test_cached_role_is_verified_against_current_delegator: NO_DELEGATION,
  test_delegation_not_in_snapshot: NO_DELEGATION,
};

let feed: TestFeed;
let reader: TestReader;

beforeEach(async () => {
  feed = await startFeed();
  await feed.publish(sampleBundle(2));
  reader = createReader(feed);
});
afterEach(async () => {
  expect(await reader.assertWhole()).toBeGreaterThanOrEqual(1);
  await feed.stop();
});

const names = (from: number) =>
  feed.server.requests.slice(from).map(({ line }) => line.replace(/^GET \/|-[0-9a-f]{64}/g, ''));
const text = (value: unknown) => new TextEncoder().encode(canonicalJson(value));
const updateKey = () => readKey(keyFiles(feed.keys, 'update')[0]!);

describe('The Update Framework', { timeout: 30_000 }, () => {
  it('test_basic_refresh_requests', async () => {
    expect(await reader.check()).toMatchObject({ kind: 'updated' });
    expect(names(0)).toEqual(['root/1.json', 'latest.json', 'latest.json.sig', 'kb.json']);
  });

  it('test_basic_refresh_trusted_data, test_client_downloads_expected_file, test_basic_metadata_hash_support', async () => {
    const pointer = await feed.publish(sampleBundle(3));
    await reader.check();
    const { bytes } = await reader.store.bytes();
    expect(Buffer.from(bytes)).toEqual(feed.read(fileNames.full(pointer.full.sha256)));
    expect(await sha256(bytes)).toBe(pointer.full.sha256);
  });

  it('test_invalid_initial_root', async () => {
    const right = feed.read('root/1.json');
    for (const wrong of [text({ type: 'root' }), right.subarray(1), Buffer.alloc(0)]) {
      feed.write('root/1.json', wrong);
      const fingerprint = await sha256(wrong);
      const trusting = createReader({ fingerprint, server: feed.server });
      expect(await trusting.check()).toMatchObject({ kind: 'refused', code: 'bad-key' });
      const packed = createReader({ fingerprint: '', server: feed.server }, { packageRoot: wrong });
      expect(await packed.check()).toMatchObject({ kind: 'refused', code: 'bad-key' });
    }
  });

  it('test_url_and_metadata_version_mismatch', async () => {
    await rotateKeys(feed.keys, { what: 'update' });
    await rotateKeys(feed.keys, { what: 'update' });
    await feed.publish(sampleBundle(3));
    for (const end of ['', '.sig']) feed.write(`root/2.json${end}`, feed.read(`root/3.json${end}`));
    expect(await reader.check()).toMatchObject({ kind: 'refused', code: 'bad-key' });
  });

  it('test_targets_hash_mismatch, test_repository_substitutes_target_file', async () => {
    const first = await feed.publish(sampleBundle(3));
    await reader.check();
    const next = await feed.publish(sampleBundle(4));
    for (const { from, sha256: hash } of next.deltas)
      rmSync(join(feed.folder, fileNames.delta(from, 4, hash)));
    const name = fileNames.full(next.full.sha256);
    const right = feed.read(name);
    feed.write(name, feed.read(fileNames.full(first.full.sha256)));
    expect(await reader.check()).toMatchObject({ kind: 'refused', code: 'bad-hash' });
    expect(await reader.sequence()).toBe(3);
    feed.write(name, right);
    expect(await reader.check()).toMatchObject({ kind: 'updated' });
  });

  it('test_multiple_changes_to_target', async () => {
    for (let sequence = 3; sequence < 13; sequence++) {
      const { full } = await feed.publish(sampleBundle(sequence));
      expect(await reader.check()).toMatchObject({ kind: 'updated' });
      // Another content under the same name, and the reader told to look again.
      const name = fileNames.full(full.sha256);
      writeFileSync(join(feed.folder, name), readFileSync(join(feed.folder, name)).reverse());
      expect(await reader.check()).toMatchObject({ kind: 'current' });
      expect(await reader.assertWhole()).toBe(sequence);
    }
  });

  it('test_incorrect_metadata_type', async () => {
    await feed.forge((pointer) => ({ ...pointer, type: 'root' }));
    expect(await reader.check()).toMatchObject({ kind: 'refused', code: 'bad-pointer' });
    const root = feed.read('root/1.json');
    feed.write(fileNames.latest, root);
    feed.write(fileNames.latestSignature, await (await updateKey()).sign(root));
    expect(await reader.check()).toMatchObject({ kind: 'refused', code: 'bad-pointer' });
  });

  it('test_expired_local_timestamp', async () => {
    await reader.check();
    const later = Date.now() + 40 * DAY;
    expect(reader.status(later)).toMatchObject({ word: 'STALE' });
    await feed.publish(sampleBundle(3), { now: new Date(later) });
    expect(await reader.check({ now: () => later })).toMatchObject({ kind: 'updated' });
    expect(await reader.sequence()).toBe(3);
  });

  it('test_download_with_unknown_hash_algorithm', async () => {
    for (const hash of [{ sha512: 'a'.repeat(128) }, { sha256: 'a'.repeat(128) }, { sha256: 'sha512:ab' }]) {
      await feed.forge((pointer) => ({ ...pointer, full: { length: pointer.full.length, ...hash } }));
      expect(await reader.check()).toMatchObject({ kind: 'refused', code: 'bad-pointer' });
    }
  });

  it('test_snapshot_has_too_few_keys', () => {
    const root = readRoot(feed.read('root/1.json'))!;
    expect(root.threshold).toBe(2);
    expect(readRoot(text({ ...root, rootKeys: root.rootKeys.slice(0, 1) }))).toBeNull();
    expect(readRoot(text({ ...root, rootKeys: root.rootKeys.slice(0, 2) }))).not.toBeNull();
  });

  it('test_invalid_sig_in_valid_metadata', async () => {
    await rotateKeys(feed.keys, { what: 'update' });
    await feed.publish(sampleBundle(3));
    const signed = feed.read('root/2.json.sig');
    const wrong = Buffer.from(signed.subarray(0, 96)).fill(7, 32);
    feed.write('root/2.json.sig', Buffer.concat([wrong, signed]));
    expect(await reader.check()).toMatchObject({ kind: 'updated' });
  });

  it('test_snapshot_rollback', async () => {
    const older = await feed.publish(sampleBundle(3));
    await feed.publish(sampleBundle(4));
    await reader.check();
    // Today's pointer, rightly signed, that names yesterday's bundle.
    await feed.forge((pointer) => ({ ...pointer, sequence: 5, full: older.full, deltas: [] }));
    const had = await reader.sequence();
    expect(await reader.check()).toMatchObject({ kind: 'refused' });
    expect(await reader.sequence()).toBe(had);
  });

  it('all 53 are here, held elsewhere by a test that exists, or not applicable for a reason', () => {
    const own = readFileSync(import.meta.filename, 'utf8').matchAll(/^ {2}it\('(test_[^']+)'/gm);
    const here = [...own].flatMap(([, title]) => title!.split(', '));
    const all = [...here, ...Object.keys(ELSEWHERE), ...Object.keys(NOT_APPLICABLE)];
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(53);
    for (const [name, place] of Object.entries(ELSEWHERE)) {
      const [file, title] = place.split(' › ');
      const tests = readFileSync(join(import.meta.dirname, `${file}.test.ts`), 'utf8');
      expect(tests.includes(`it('${title}'`), name).toBe(true);
    }
  });
});
