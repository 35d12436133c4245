/** Rows N7 and W3 of docs/reliability.md: large versions over slow and broken lines. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryShelf } from '../../src/lib/shelf.ts';
import { fileNames, type Latest, PART_BYTES } from '../../src/updates/latest.ts';
import { createReader } from './rig/create-reader.ts';
import { sampleBundle } from './rig/sample-bundle.ts';
import { startFeed, type TestFeed } from './rig/start-feed.ts';

let feed: TestFeed;
let pointer: Latest;
let parts: string[];
const LARGE = { records: 1200, edited: 1200 };

beforeAll(async () => {
  feed = await startFeed();
  pointer = await feed.publish(sampleBundle(2, LARGE));
  parts = JSON.parse(feed.read(fileNames.parts(pointer.full.parts!.sha256)).toString());
});
afterAll(() => feed.stop());
beforeEach(() => {
  for (const part of parts) feed.server.route(`/${fileNames.part(part)}`, null);
});

const partsAsked = (from: number) =>
  feed.server.requests.slice(from).filter(({ line }) => line.includes('/p-')).length;

describe('parts', { timeout: 30_000 }, () => {
  it('a large version is published in parts that a slow line gets in one request', () => {
    expect(pointer.full.length).toBeGreaterThan(256 * 1024);
    expect(parts).toHaveLength(Math.ceil(pointer.full.length / PART_BYTES));
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(feed.read(fileNames.part(part)).length).toBeLessThanOrEqual(PART_BYTES);
  });

  it('N7, W3: every wake makes progress, and none begins anew', async () => {
    const shelf = createMemoryShelf();
    let wakes = 0;
    let asked = 0;
    for (let done = false; !done; wakes++) {
      // The line, or the background, dies after two parts.
      const before = feed.server.requests.length;
      let left = 2;
      const reader = createReader(feed, { shelf });
      const outcome = await reader.check({
        fetch: (url, init) => {
          if (url.includes('/p-') && left-- === 0) throw new TypeError('stopped');
          return fetch(url, init);
        },
      });
      done = outcome.kind === 'updated';
      asked += partsAsked(before);
      expect(await reader.assertWhole()).toBe(done ? 2 : 1);
      expect(wakes).toBeLessThan(20);
    }
    expect(wakes).toBe(Math.ceil(parts.length / 2));
    expect(asked).toBe(parts.length);
    expect((await shelf.keys()).filter((key) => key.startsWith('part/'))).toEqual([]);
  });

  it('a part that was changed on the way is not kept', async () => {
    const reader = createReader(feed);
    const [first] = parts;
    const right = feed.read(fileNames.part(first!));
    const wrong = Buffer.from(right);
    wrong[100]! ^= 1;
    feed.server.route(`/${fileNames.part(first!)}`, (_, response) => void response.end(wrong));
    expect(await reader.check()).toMatchObject({ kind: 'refused', code: 'bad-hash' });
    expect(await reader.shelf.keys()).not.toContain(`part/${first}`);
    expect(await reader.assertWhole()).toBe(1);
  });

  it('a list of parts that was changed or does not fit is not used', async () => {
    const name = fileNames.parts(pointer.full.parts!.sha256);
    const right = feed.read(name);
    const wrong = Buffer.from(right);
    wrong[10]! ^= 1;
    feed.server.route(`/${name}`, (_, response) => void response.end(wrong));
    expect(await createReader(feed).check()).toMatchObject({ kind: 'refused', code: 'bad-hash' });
    feed.server.route(`/${name}`, null);
    const short = new TextEncoder().encode(JSON.stringify(parts.slice(1)));
    const sha256 = createHash('sha256').update(short).digest('hex');
    feed.write(fileNames.parts(sha256), short);
    await feed.forge((own) => ({
      ...own,
      full: { ...own.full, parts: { sha256, length: short.length } },
    }));
    expect(await createReader(feed).check()).toMatchObject({ kind: 'refused', code: 'bad-pointer' });
    await feed.forge(() => pointer);
  });

  it('a kept part that was damaged on the disk is fetched again', async () => {
    const shelf = createMemoryShelf();
    const [first] = parts;
    await shelf.write({ [`part/${first}`]: new Uint8Array(64 * 1024) });
    const reader = createReader(feed, { shelf });
    expect((await reader.check()).kind).toBe('updated');
    expect(await reader.assertWhole()).toBe(2);
  });
});

describe('deltas', { timeout: 30_000 }, () => {
  it('a few changed records come as a delta, in a small part of the whole', async () => {
    const reader = createReader(feed);
    await reader.check();
    const next = await feed.publish(sampleBundle(3, LARGE));
    const small = await feed.publish({ ...sampleBundle(3, LARGE), sequence: 4, date: '2026-11-02' });
    expect(small.deltas.find((entry) => entry.from === next.sequence)!.length).toBeLessThan(1000);
    await reader.check();
    const before = feed.server.requests.length;
    const last = await feed.publish({ ...sampleBundle(3, LARGE), sequence: 5, date: '2026-11-03' });
    expect((await reader.check()).kind).toBe('updated');
    expect((await reader.store.active()).sha256).toBe(last.full.sha256);
    expect(feed.server.requests.slice(before).map(({ line }) => line.split('-')[0])).toEqual([
      'GET /latest.json',
      'GET /latest.json.sig',
      'GET /d',
    ]);
  });

  it('deltas lead from the last 14 versions, and all of them to the same bytes', async () => {
    const small = await startFeed();
    const readers = [];
    for (let sequence = 2; sequence <= 18; sequence++) {
      await small.publish(sampleBundle(sequence, { records: 60, edited: (sequence % 5) + 1 }));
      const reader = createReader(small);
      await reader.check();
      readers.push(reader);
    }
    const last = await small.publish(sampleBundle(19, { records: 61, edited: 3 }));
    expect(last.deltas).toHaveLength(14);
    expect(small.read(fileNames.latest).length).toBeLessThanOrEqual(4096);
    for (const reader of readers) {
      expect((await reader.check()).kind).toBe('updated');
      expect((await reader.store.active()).sha256).toBe(last.full.sha256);
    }
    await small.stop();
  });
});
