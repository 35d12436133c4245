/** Rows U1–U9 and U12–U14 of docs/reliability.md. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyFiles, readKey } from '../../data/build/feed/key-file.ts';
import { writeRoot } from '../../data/build/feed/roots.ts';
import { rotateKeys } from '../../data/build/feed/rotate-keys.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { readSignatures, verifySignature, writeSignatures } from '../../src/updates/keys.ts';
import { fileNames, type Latest } from '../../src/updates/latest.ts';
import { type Root, readRoot } from '../../src/updates/root.ts';
import { createReader, type TestReader } from './rig/create-reader.ts';
import { sampleBundle } from './rig/sample-bundle.ts';
import { startFeed, type TestFeed } from './rig/start-feed.ts';

const DAY = 86_400_000;
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

async function expectRefused(code: string, sequence = 1): Promise<void> {
  expect(await reader.check()).toMatchObject({ kind: 'refused', code });
  expect(await reader.sequence()).toBe(sequence);
}

const text = (value: unknown) => new TextEncoder().encode(canonicalJson(value));
const currentRoot = () => readRoot(feed.read('root/1.json'))!;

describe('U1: signatures', { timeout: 30_000 }, () => {
  it('a missing one, one of another length and one in DER are refused', async () => {
    const raw = feed.read(fileNames.latestSignature);
    rmSync(join(feed.folder, fileNames.latestSignature));
    await expectRefused('bad-signature');
    const int = (bytes: Buffer) => {
      const value = bytes[0]! & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
      return Buffer.concat([Buffer.from([2, value.length]), value]);
    };
    const body = Buffer.concat([int(raw.subarray(0, 32)), int(raw.subarray(32))]);
    for (const wrong of [
      raw.subarray(0, 63),
      Buffer.concat([raw, raw]),
      Buffer.concat([Buffer.from([0x30, body.length]), body]),
    ]) {
      feed.write(fileNames.latestSignature, wrong);
      await expectRefused('bad-signature');
    }
  });

  it('one flipped bit in the pointer or the signature is refused, at every byte', async () => {
    const pointer = feed.read(fileNames.latest);
    const signature = feed.read(fileNames.latestSignature);
    const key = currentRoot().updateKeys[0]!;
    let checked = 0;
    for (const file of [pointer, signature]) {
      for (let at = 0; at < file.length; at++) {
        for (let bit = 0; bit < 8; bit++) {
          const flipped = Buffer.from(file);
          flipped[at]! ^= 1 << bit;
          const right =
            file === pointer
              ? await verifySignature(key, signature, flipped)
              : await verifySignature(key, flipped, pointer);
          expect(right).toBe(false);
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(2000);
    const flipped = Buffer.from(pointer);
    flipped[pointer.length >> 1]! ^= 1;
    feed.write(fileNames.latest, flipped);
    expect((await reader.check()).kind).toBe('refused');
    expect(await reader.sequence()).toBe(1);
  });

  it('the right signature of other bytes is refused', async () => {
    const other = { ...(JSON.parse(feed.read(fileNames.latest).toString()) as Latest), sequence: 99 };
    feed.write(fileNames.latest, text(other));
    await expectRefused('bad-signature');
  });

  it('a pointer of another product or another feed is refused, though its key is right', async () => {
    await feed.forge((pointer) => ({ ...pointer, product: 'another' }));
    await expectRefused('bad-pointer');
    await feed.forge((pointer) => ({ ...pointer, product: 'immigration-footnotes', feed: 'another' }));
    await expectRefused('wrong-feed');
  });

  it('a pointer by a key that the feed does not have is refused', async () => {
    const stranger = await startFeed();
    await stranger.publish(sampleBundle(5));
    for (const name of [fileNames.latest, fileNames.latestSignature]) feed.write(name, stranger.read(name));
    await expectRefused('bad-key');
    await stranger.stop();
  });

  it('an offline key does not sign pointers', async () => {
    const pointer = feed.read(fileNames.latest);
    const rootKey = await readKey(keyFiles(feed.keys, 'root')[0]!);
    feed.write(fileNames.latestSignature, await rootKey.sign(pointer));
    await expectRefused('bad-signature');
  });
});

describe('U2: rollback', () => {
  it('every earlier pointer is refused, and told after three times', async () => {
    const earlier: [Buffer, Buffer][] = [];
    for (let sequence = 3; sequence <= 6; sequence++) {
      earlier.push([feed.read(fileNames.latest), feed.read(fileNames.latestSignature)]);
      await feed.publish(sampleBundle(sequence));
    }
    await reader.check();
    for (const [pointer, signature] of earlier) {
      feed.write(fileNames.latest, pointer);
      feed.write(fileNames.latestSignature, signature);
      await expectRefused('old', 6);
    }
    expect(reader.status()).toMatchObject({
      word: 'REFUSED',
      reason: expect.stringMatching(/older version/),
    });
  });

  it('the first and second time nothing is said', async () => {
    const old: [Buffer, Buffer] = [feed.read(fileNames.latest), feed.read(fileNames.latestSignature)];
    await feed.publish(sampleBundle(3));
    await reader.check();
    feed.write(fileNames.latest, old[0]);
    feed.write(fileNames.latestSignature, old[1]);
    await reader.check();
    await reader.check();
    expect(reader.status().word).toBe('OFFLINE');
  });

  it('an older root is never taken', async () => {
    await rotateKeys(feed.keys, { what: 'update' });
    await feed.publish(sampleBundle(3));
    await reader.check();
    writeFileSync(join(feed.folder, 'root/3.json'), feed.read('root/1.json'));
    copyFileSync(join(feed.folder, 'root/1.json.sig'), join(feed.folder, 'root/3.json.sig'));
    await feed.publish(sampleBundle(4));
    await feed.forge((pointer) => ({ ...pointer, root: 3 }));
    await expectRefused('bad-key', 3);
  });
});

describe('U3: freeze', () => {
  it('data past its signed end is STALE and stays in use', async () => {
    await feed.publish(sampleBundle(3), { now: new Date(Date.now() - 20 * DAY), validDays: 10 });
    expect((await reader.check()).kind).toBe('updated');
    expect(reader.status().word).toBe('STALE');
    expect(await reader.sequence()).toBe(3);
  });

  it('the same pointer for ever becomes STALE by itself, connected or not', async () => {
    await reader.check();
    expect(reader.status().word).toBe('CURRENT');
    expect(reader.status(Date.now() + 15 * DAY).word).toBe('STALE');
    feed.server.route('/latest.json', (_, response) => void response.writeHead(500).end());
    await reader.check();
    expect(reader.status(Date.now() + 15 * DAY)).toMatchObject({
      word: 'STALE',
      reason: expect.stringMatching(/500/),
    });
  });
});

describe('U4: mix and match', () => {
  it('a delta made for another base is not used', async () => {
    await reader.check();
    const other = await startFeed();
    await other.publish({ ...sampleBundle(2), date: '2026-01-01' });
    const delta = (await other.publish(sampleBundle(3, { records: 7 }))).deltas[0]!;
    const next = await feed.publish(sampleBundle(3, { records: 8 }));
    await feed.forge((pointer) => ({ ...pointer, deltas: [delta] }));
    feed.write(fileNames.delta(2, 3, delta.sha256), other.read(fileNames.delta(2, 3, delta.sha256)));
    expect((await reader.check()).kind).toBe('updated');
    expect((await reader.store.active()).sha256).toBe(next.full.sha256);
    await other.stop();
  });

  it('a version under another number is refused', async () => {
    await feed.forge((pointer) => ({ ...pointer, sequence: 10 }));
    await expectRefused('bad-content');
  });

  it('two versions under one number are refused', async () => {
    await reader.check();
    const twin = await startFeed();
    const pointer = await twin.publish(sampleBundle(2, { records: 9 }));
    await feed.forge((own) => ({ ...own, full: pointer.full }));
    await expectRefused('bad-pointer', 2);
    await twin.stop();
  });
});

describe('U5, U6: a stolen update key', () => {
  it('U5: a number driven to the end is mended by new keys', async () => {
    await feed.publish(sampleBundle(Number.MAX_SAFE_INTEGER));
    await reader.check();
    expect(await reader.sequence()).toBe(Number.MAX_SAFE_INTEGER);
    // The publisher cleans the folder, replaces the key and goes on where it was.
    rmSync(feed.folder, { recursive: true });
    mkdirSync(feed.folder);
    await rotateKeys(feed.keys, { what: 'update' });
    await feed.publish(sampleBundle(7));
    expect((await reader.check()).kind).toBe('updated');
    expect(await reader.sequence()).toBe(7);
  });

  it('U6: cannot make a pointer valid for longer than 30 days, or date it ahead', async () => {
    const later = (ms: number) => `${new Date(Date.now() + ms).toISOString().slice(0, 19)}Z`;
    await feed.forge((pointer) => ({ ...pointer, expires: later(31 * DAY) }));
    await expectRefused('too-long-valid');
    await feed.forge((pointer) => ({ ...pointer, issued: later(300 * DAY), expires: later(320 * DAY) }));
    await expectRefused('post-dated');
  });

  it('U6: cannot change the root', async () => {
    const stolen = await readKey(keyFiles(feed.keys, 'update')[0]!);
    const root: Root = { ...currentRoot(), version: 2, updateKeys: [stolen.publicKey] };
    await writeRoot(feed.folder, root, [stolen]);
    await feed.forge((pointer) => ({ ...pointer, root: 2 }));
    await expectRefused('bad-key');
  });
});

describe('U7: changes of keys', { timeout: 30_000 }, () => {
  it('twelve roots are followed in one check, across replaced offline keys', async () => {
    for (let version = 2; version <= 12; version++) {
      const number = (version % 3) + 1;
      await rotateKeys(feed.keys, version % 2 ? { what: 'update' } : { what: 'root', number });
    }
    await feed.publish(sampleBundle(3));
    expect((await reader.check()).kind).toBe('updated');
    expect(await reader.sequence()).toBe(3);
  });

  it('the next check does not follow them again', async () => {
    await rotateKeys(feed.keys, { what: 'update' });
    await feed.publish(sampleBundle(3));
    await reader.check();
    const before = feed.server.requests.length;
    await reader.check();
    expect(feed.server.requests.slice(before).some(({ line }) => line.includes('root/'))).toBe(false);
  });

  it('a replaced update key no longer counts', async () => {
    const old = await readKey(keyFiles(feed.keys, 'update')[0]!);
    await rotateKeys(feed.keys, { what: 'update' });
    await feed.publish(sampleBundle(3));
    await reader.check();
    const pointer = JSON.parse(feed.read(fileNames.latest).toString()) as Latest;
    const forged = text({ ...pointer, key: old.id, sequence: 4 });
    feed.write(fileNames.latest, forged);
    feed.write(fileNames.latestSignature, await old.sign(forged));
    await expectRefused('bad-key', 3);
  });

  it('a missing link in the middle is refused', async () => {
    await rotateKeys(feed.keys, { what: 'update' });
    await rotateKeys(feed.keys, { what: 'update' });
    await feed.publish(sampleBundle(3));
    rmSync(join(feed.folder, 'root/2.json'));
    await expectRefused('bad-key');
  });

  it('a root signed by the old keys alone or the new ones alone is refused', async () => {
    const before = await Promise.all(keyFiles(feed.keys, 'root').map(readKey));
    const stranger = await startFeed();
    const others = await Promise.all(keyFiles(stranger.keys, 'root').map(readKey));
    const root: Root = { ...currentRoot(), version: 2, rootKeys: others.map((key) => key.publicKey) };
    await feed.forge((pointer) => ({ ...pointer, root: 2 }));
    for (const signers of [before, others, [before[0]!, others[0]!]]) {
      await writeRoot(feed.folder, root, signers);
      await expectRefused('bad-key');
    }
    await writeRoot(feed.folder, root, [before[0]!, before[2]!, others[1]!, others[2]!]);
    expect((await reader.check()).kind).toBe('updated');
    await stranger.stop();
  });

  it('a root whose epoch goes back is refused', async () => {
    await rotateKeys(feed.keys, { what: 'update' });
    await feed.publish(sampleBundle(3));
    await reader.check();
    const keys = await Promise.all(keyFiles(feed.keys, 'root').map(readKey));
    const root = { ...readRoot(feed.read('root/2.json'))!, version: 3, epoch: 1 };
    await writeRoot(feed.folder, root, keys);
    await feed.forge((pointer) => ({ ...pointer, root: 3 }));
    await expectRefused('bad-key', 3);
  });
});

describe('U8: one key twice', () => {
  it('counts once', async () => {
    const [first] = await Promise.all(keyFiles(feed.keys, 'root').map(readKey));
    const root: Root = { ...currentRoot(), version: 2 };
    await writeRoot(feed.folder, root, [first!, first!]);
    expect(readSignatures(feed.read('root/2.json.sig'))).toHaveLength(2);
    await feed.forge((pointer) => ({ ...pointer, root: 2 }));
    await expectRefused('bad-key');
  });

  it('a root that lists one key twice is no root', async () => {
    const keys = currentRoot().rootKeys;
    expect(readRoot(text({ ...currentRoot(), rootKeys: [keys[0], keys[0], keys[1]] }))).toBeNull();
    expect(readRoot(text({ ...currentRoot(), threshold: 4 }))).toBeNull();
    expect(readSignatures(writeSignatures([]))).toBeNull();
  });
});

describe('U9: clocks', () => {
  it('a clock that is ten years slow takes good data and says so', async () => {
    const slow = Date.now() - 3650 * DAY;
    expect((await reader.check({ now: () => slow })).kind).toBe('updated');
    expect(reader.status(slow)).toMatchObject({
      word: 'CURRENT',
      reason: expect.stringMatching(/check your clock/),
    });
  });

  it('a clock that is ten years fast takes good data and does not call it stale without saying why', async () => {
    const fast = Date.now() + 3650 * DAY;
    expect((await reader.check({ now: () => fast })).kind).toBe('updated');
    expect(reader.status(fast)).toMatchObject({
      word: 'STALE',
      reason: expect.stringMatching(/check your clock/),
    });
  });

  it('a right clock is not remarked on', async () => {
    await reader.check();
    expect(reader.status()).toEqual({ word: 'CURRENT' });
  });
});

describe('U12, U13, U14: versions and addresses', () => {
  it('U12: a version for a newer extension stays away and says so', async () => {
    await feed.publish(sampleBundle(3), { minVersion: '0.2' });
    await expectRefused('needs-newer-app');
    expect(reader.status().reason).toMatch(/update the extension/);
    const newer = createReader(feed, { appVersion: '0.10.0' });
    expect((await newer.check()).kind).toBe('updated');
  });

  it('U13: a package that is newer than what was downloaded wins, and what is older than it is refused', async () => {
    await reader.check();
    const updated = createReader(feed, {
      shelf: reader.shelf,
      inPackage: sampleBundle(50),
      appVersion: '0.3.0',
    });
    expect(await updated.assertWhole()).toBe(50);
    expect(await updated.check()).toMatchObject({ kind: 'refused', code: 'old' });
    await feed.publish(sampleBundle(51));
    await updated.check();
    expect(await updated.assertWhole()).toBe(51);
  });

  it('U14: an address without encryption is not asked', async () => {
    const outcome = await reader.check({
      feed: { url: 'http://feeds.example.org/', fingerprint: feed.fingerprint },
    });
    expect(outcome).toMatchObject({ kind: 'offline', reason: expect.stringMatching(/https/) });
  });
});

describe('another feed', () => {
  it('begins with its own numbers, and the first one is not taken back below what it had', async () => {
    await feed.publish(sampleBundle(900));
    await reader.check();
    expect(await reader.sequence()).toBe(900);
    const other = await startFeed();
    await other.publish(sampleBundle(5));
    const there = { url: other.server.url, fingerprint: other.fingerprint };
    expect((await reader.check({ feed: there })).kind).toBe('updated');
    expect(await reader.sequence()).toBe(5);
    await other.stop();
    // Back at the first feed, whose host now shows an old version again.
    rmSync(join(feed.folder), { recursive: true });
    await feed.publish(sampleBundle(800));
    expect(await reader.check()).toMatchObject({ kind: 'refused', code: 'old' });
    await feed.publish(sampleBundle(901));
    expect((await reader.check()).kind).toBe('updated');
    expect(await reader.sequence()).toBe(901);
  });
});

describe('trust', () => {
  it('a fingerprint that no key file has is refused', async () => {
    const outcome = await reader.check({ feed: { url: feed.server.url, fingerprint: 'a'.repeat(64) } });
    expect(outcome).toMatchObject({ kind: 'refused', code: 'bad-key' });
  });

  it('without a fingerprint the key file of the package is used, and none is refused', async () => {
    const none = { url: feed.server.url, fingerprint: '' };
    expect(await reader.check({ feed: none })).toMatchObject({ kind: 'refused', code: 'bad-key' });
    const shipped = createReader(feed, { packageRoot: readFileSync(join(feed.keys, 'root/1.json')) });
    expect((await shipped.check({ feed: none })).kind).toBe('updated');
  });

  it('a later key file can be the one whose fingerprint readers have', async () => {
    await rotateKeys(feed.keys, { what: 'update' });
    await feed.publish(sampleBundle(3));
    const later = await sha256(feed.read('root/2.json'));
    expect((await reader.check({ feed: { url: feed.server.url, fingerprint: later } })).kind).toBe('updated');
  });
});
