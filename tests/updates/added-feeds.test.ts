/** Feeds beside the main one: each on a real server of its own, with keys, slots and state of its own. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/knowledge/library.ts';
import type { Bundle } from '../../src/knowledge/schema.ts';
import { fromBase64 } from '../../src/lib/base64.ts';
import { annotate } from '../../src/matching/annotate.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { dropRemovedFeeds } from '../../src/updates/added-feed.ts';
import { keptChanges } from '../../src/updates/kept-changes.ts';
import { lookAtFeed } from '../../src/updates/look-at-feed.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../support/records.ts';
import { type AddedReader, createAddedReader } from './rig/added-reader.ts';
import { startFeed, type TestFeed } from './rig/start-feed.ts';

const inPackage = fakeBundle({
  entities: [fakeEntity({ id: 'bureau', kind: 'agency', name: 'Bureau of Removals' })],
  threads: [fakeThread('story', [fakeEvent({ date: '2026-01-01', entities: ['bureau'] })])],
});
const TEXT = 'Mayor Ana Lima and the Bureau of Removals met at the Harbor Welcome Center.';

function local(sequence: number, fields: Partial<Bundle> = {}): Bundle {
  return fakeBundle({
    sequence,
    entities: [fakeEntity({ id: 'ana-lima', name: 'Ana Lima', summary: `Version ${sequence}.` })],
    threads: [
      fakeThread('talks', [fakeEvent({ date: '2026-05-05', entities: ['main:bureau', 'ana-lima'] })]),
    ],
    ...fields,
  });
}

let one: TestFeed;
let two: TestFeed;
let reader: AddedReader;

beforeEach(async () => {
  [one, two] = await Promise.all([startFeed('local-desk'), startFeed('harbor')]);
  reader = createAddedReader(inPackage);
  reader.add(one, 'local-desk');
  reader.add(two, 'harbor');
});
afterEach(async () => {
  await Promise.all([one.stop(), two.stop()]);
});

async function marked(): Promise<string[]> {
  const lexicon = openLexicon(fromBase64((await reader.joined.lexicon()).base64));
  const context = { date: '2026-06-01', language: 'en', ignoreTopic: true };
  return annotate(TEXT, lexicon, context).annotations.map(({ entity }) => entity ?? '');
}
const library = async () => createLibrary(await reader.joined.parts());

describe('added feeds', () => {
  it('are nothing until they were downloaded, and then one library and one lexicon with the main feed', async () => {
    expect(await marked()).toEqual(['bureau']);
    const before = await reader.joined.version();
    await one.publish(local(1));
    expect(await reader.check('local-desk')).toMatchObject({ kind: 'updated' });
    expect(await reader.joined.version()).not.toBe(before);
    expect(await marked()).toEqual(['local-desk:ana-lima', 'bureau']);
    const known = await library();
    expect(known.entity('local-desk:ana-lima')?.summary).toBe('Version 1.');
    expect(known.eventsOf('bureau').map(({ thread }) => thread.id)).toEqual(['story', 'local-desk:talks']);
  });

  it('follow their own versions by delta', async () => {
    const entities = Array.from({ length: 40 }, (_, at) =>
      fakeEntity({ id: `z-${String(at).padStart(3, '0')}` }),
    );
    const version = (sequence: number) =>
      local(sequence, { entities: [...local(sequence).entities, ...entities] });
    for (const sequence of [1, 2]) {
      await one.publish(version(sequence));
      expect(await reader.check('local-desk')).toMatchObject({ kind: 'updated' });
    }
    expect(one.server.requests.at(-1)?.line).toContain('/d-1-2-');
    expect((await library()).entity('local-desk:ana-lima')?.summary).toBe('Version 2.');
  });

  it('that fail leave the others alone', async () => {
    await Promise.all([one.publish(local(1)), two.publish(local(1, { threads: [] }))]);
    await Promise.all([reader.check('local-desk'), reader.check('harbor')]);
    two.write('latest.json', 'broken');
    await one.publish(local(2));
    await Promise.all([reader.check('local-desk'), reader.check('harbor')]);
    expect([reader.word('local-desk'), reader.word('harbor')]).toEqual(['CURRENT', 'REFUSED']);
    const known = await library();
    expect(known.entity('local-desk:ana-lima')?.summary).toBe('Version 2.');
    expect(known.entity('harbor:ana-lima')?.summary).toBe('Version 1.');
  });

  it('whose stored bytes are damaged are left out, and everything else is there', async () => {
    await Promise.all([one.publish(local(1)), two.publish(local(1, { threads: [] }))]);
    await Promise.all([reader.check('local-desk'), reader.check('harbor')]);
    const key = `${two.fingerprint}/slot/A/bundle`;
    const bytes = (await reader.shelf.get(key)) as Uint8Array;
    bytes[bytes.length >> 1]! ^= 1;
    await reader.shelf.write({ [key]: bytes });
    const known = await library();
    expect(known.entity('harbor:ana-lima')).toBeNull();
    expect(known.entity('local-desk:ana-lima')).not.toBeNull();
    expect(await marked()).toEqual(['local-desk:ana-lima', 'bureau']);
  });

  it('that want a name of an earlier feed do not get it, and the reader can see that', async () => {
    const greedy = fakeEntity({ id: 'x', name: 'Bureau of Removals', aliases: ['Harbor Welcome Center'] });
    await Promise.all([
      one.publish(local(1)),
      two.publish(local(1, { entities: [...local(1).entities, greedy], threads: [] })),
    ]);
    await Promise.all([reader.check('local-desk'), reader.check('harbor')]);
    expect(await marked()).toEqual(['local-desk:ana-lima', 'bureau', 'harbor:x']);
    expect((await reader.joined.conflicts()).map(({ feed, text, kept }) => [feed, text, kept])).toEqual([
      ['harbor', 'Ana Lima', 'local-desk:ana-lima'],
      ['harbor', 'Bureau of Removals', 'bureau'],
    ]);
    reader.feeds.reverse();
    expect((await marked())[0]).toBe('harbor:ana-lima');
  });

  it('are gone when switched off, back when switched on, and leave nothing when removed', async () => {
    await one.publish(local(1));
    await reader.check('local-desk');
    reader.feeds[0]!.on = false;
    expect(await marked()).toEqual(['bureau']);
    expect((await library()).threads).toHaveLength(1);
    reader.feeds[0]!.on = true;
    expect(await marked()).toEqual(['local-desk:ana-lima', 'bureau']);
    await dropRemovedFeeds(reader.shelf, [two.fingerprint]);
    expect((await reader.shelf.keys()).filter((key) => key.startsWith(one.fingerprint))).toEqual([]);
  });

  it('are compiled once for each change, and again when the kept lexicon is damaged', async () => {
    await one.publish(local(1));
    await reader.check('local-desk');
    await Promise.all(Array.from({ length: 5 }, () => reader.joined.lexicon()));
    expect(reader.compiled()).toBe(1);
    const kept = (await reader.shelf.get('joined')) as { base64: string };
    await reader.shelf.write({ joined: { ...kept, base64: `${kept.base64.slice(0, -4)}AAAA` } });
    const { base64 } = await reader.joined.lexicon();
    expect(() => openLexicon(fromBase64(base64))).not.toThrow();
  });

  it('are refused above the size for added feeds, before anything is downloaded', async () => {
    const large = fakeBundle({
      entities: Array.from({ length: 1_900 }, (_, at) =>
        fakeEntity({
          id: `r-${String(at).padStart(5, '0')}`,
          facts: Array.from({ length: 5 }, () => ({ label: 'a', value: 'b'.repeat(200), source: ['s'] })),
        }),
      ),
    });
    await expect(one.publish(large)).rejects.toThrow(/too large/);
    await one.publish(large, { role: 'main' });
    const asked = one.server.requests.length;
    expect(await reader.check('local-desk')).toMatchObject({ kind: 'refused', code: 'too-large' });
    expect(one.server.requests.slice(asked).map(({ line }) => line)).not.toContainEqual(
      expect.stringMatching(/kb-|parts-|p-/),
    );
  });

  it('are refused under another name than their keys give them', async () => {
    await one.publish(local(1));
    reader.feeds[0]!.name = 'official-notices';
    expect(await reader.check('official-notices')).toMatchObject({ kind: 'refused', code: 'wrong-feed' });
    expect(await marked()).toEqual(['bureau']);
  });

  it('cannot be rolled back', async () => {
    await one.publish(local(5));
    await reader.check('local-desk');
    await one.forge((pointer) => ({ ...pointer, sequence: 4 }));
    expect(await reader.check('local-desk')).toMatchObject({ kind: 'current' });
    await one.forge((pointer) => ({
      ...pointer,
      sequence: 3,
      full: { ...pointer.full, sha256: 'a'.repeat(64) },
    }));
    expect(await reader.check('local-desk')).toMatchObject({ kind: 'refused', code: 'old' });
  });
});

describe('looking at a feed before it is added', () => {
  const deps = {
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    mayFetch: async () => true,
    onProgress: () => {},
    signal: AbortSignal.timeout(60_000),
  };
  const look = (fingerprint: string, change = {}) =>
    lookAtFeed({ ...deps, ...change }, one.server.url, fingerprint);

  it('tells its name when the fingerprint is that of its keys', async () => {
    await one.publish(local(1));
    expect(await look(one.fingerprint)).toEqual({
      ok: true,
      name: 'local-desk',
      fingerprint: one.fingerprint,
    });
  });

  it('shows the fingerprint that is there when it is another one, or none was entered', async () => {
    await one.publish(local(1));
    for (const entered of ['', two.fingerprint])
      expect(await look(entered)).toMatchObject({ ok: false, shown: one.fingerprint });
  });

  it('says why where there is no feed, or the browser does not allow it', async () => {
    expect(await look('')).toEqual({
      ok: false,
      problem: 'the server has no feed at this address',
      shown: null,
    });
    const asked = one.server.requests.length;
    expect(await look(one.fingerprint, { mayFetch: async () => false })).toMatchObject({
      problem: expect.stringMatching(/not allowed/),
    });
    expect(one.server.requests).toHaveLength(asked);
  });
});

describe('what changed', () => {
  it('is kept for the last five versions of each feed, and not for the first', async () => {
    await one.publish(local(1));
    await reader.check('local-desk');
    const { shelf } = reader.open('local-desk').places;
    expect(await keptChanges(shelf)).toEqual([]);
    for (let sequence = 2; sequence <= 8; sequence++) {
      await one.publish(local(sequence));
      await reader.check('local-desk');
    }
    const kept = await keptChanges(shelf);
    expect(kept.map(({ from, to }) => [from.sequence, to.sequence])).toEqual([
      [7, 8],
      [6, 7],
      [5, 6],
      [4, 5],
      [3, 4],
    ]);
    expect(kept[0]).toMatchObject({
      changed: [{ id: 'ana-lima', name: 'Ana Lima', parts: ['summary'] }],
      counts: { changed: 1, events: 0 },
    });
  });

  it('is for reading only: damaged, it keeps no version from coming', async () => {
    await one.publish(local(1));
    await reader.check('local-desk');
    const { shelf } = reader.open('local-desk').places;
    await shelf.write({ changes: [{ nonsense: true }] });
    await one.publish(local(2));
    expect(await reader.check('local-desk')).toMatchObject({ kind: 'updated' });
    expect(await keptChanges(shelf)).toHaveLength(1);
  });
});
