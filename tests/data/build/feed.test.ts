import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildBundle } from '../../../data/build/build-knowledge.ts';
import { createFolderFetch, FOLDER_URL } from '../../../data/build/feed/folder-fetch.ts';
import { keyFiles, readKey } from '../../../data/build/feed/key-file.ts';
import { makeKeys } from '../../../data/build/feed/make-keys.ts';
import { publish } from '../../../data/build/feed/publish.ts';
import { publishedVersions } from '../../../data/build/feed/published.ts';
import { rotateKeys } from '../../../data/build/feed/rotate-keys.ts';
import { verifyFeed } from '../../../data/build/feed/verify.ts';
import { readFolder } from '../../../data/build/read-folder.ts';
import { idsResolve } from '../../../data/lint/ids-resolve.ts';
import type { Bundle } from '../../../src/knowledge/schema.ts';
import { sampleBundle } from '../../updates/rig/sample-bundle.ts';

let base: string;
let keys: string;
let out: string;
let fingerprint: string;

beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'feed-tools-'));
  keys = join(base, 'keys');
  out = join(base, 'out');
  fingerprint = await makeKeys(keys, 'main');
});
afterEach(() => rmSync(base, { recursive: true }));

async function publishNow(bundle: Bundle, now = new Date(), validDays = 14) {
  const updateKey = await readKey(keyFiles(keys, 'update').at(-1)!);
  return publish({ keys, out, bundle, updateKey, now, validDays, minVersion: '0.1.0', role: 'main' });
}
const verify = () =>
  verifyFeed({
    url: FOLDER_URL,
    fetch: createFolderFetch(out),
    fingerprint,
    appVersion: '0.1.0',
    role: 'main',
    now: Date.now,
    bases: publishedVersions(out, 'main'),
  });

describe('keys', () => {
  it('are never made inside the repository', async () => {
    await expect(makeKeys(resolve('keys'), 'main')).rejects.toThrow(/inside the repository/);
    await expect(makeKeys(resolve('.'), 'main')).rejects.toThrow(/inside the repository/);
    expect(existsSync(resolve('keys'))).toBe(false);
  });

  it('are never overwritten, and can be read by their owner only', async () => {
    await expect(makeKeys(keys, 'main')).rejects.toThrow(/has keys already/);
    for (const path of [...keyFiles(keys, 'root'), ...keyFiles(keys, 'update')]) {
      expect(statSync(path).mode & 0o077).toBe(0);
    }
  });

  it('no private key is in what is published', async () => {
    await publishNow(sampleBundle(1));
    const secrets = [...keyFiles(keys, 'root'), ...keyFiles(keys, 'update')].map(
      (path) => JSON.parse(readFileSync(path, 'utf8')).privateKey.d as string,
    );
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(out, name)).isFile(),
    );
    for (const name of files) {
      const text = readFileSync(join(out, name), 'latin1');
      expect(secrets.some((secret) => text.includes(secret))).toBe(false);
    }
    expect(files.length).toBeGreaterThan(4);
  });
});

describe('publishing', { timeout: 30_000 }, () => {
  it('gives a feed that readers take', async () => {
    await publishNow(sampleBundle(1));
    expect(await verify()).toMatchObject({ ok: true, expiresInDays: 13 });
  });

  it('signs anew when nothing changed, and counts on when something did', async () => {
    const first = await publishNow(sampleBundle(1), new Date(Date.now() - 86_400_000));
    const again = await publishNow(sampleBundle(1));
    expect(again.sequence).toBe(first.sequence);
    expect(again.issued > first.issued).toBe(true);
    const next = await publishNow({ ...sampleBundle(1), date: '2026-11-05' });
    expect(next.sequence).toBe(first.sequence + 1);
    expect(await verify()).toMatchObject({ ok: true });
  });

  it('refuses a version that readers would refuse, and leaves the feed as it is', async () => {
    await publishNow(sampleBundle(1));
    const bad = { ...sampleBundle(2), entities: [...sampleBundle(2).entities].reverse() };
    await expect(publishNow(bad)).rejects.toThrow(/Readers would refuse/);
    expect(await verify()).toMatchObject({ ok: true });
  });

  it('refuses an update key that was replaced', async () => {
    const old = await readKey(keyFiles(keys, 'update')[0]!);
    await rotateKeys(keys, { what: 'update' });
    const late = {
      keys,
      out,
      bundle: sampleBundle(1),
      updateKey: old,
      now: new Date(),
      validDays: 14,
      minVersion: '0.1.0',
      role: 'main' as const,
    };
    await expect(publish(late)).rejects.toThrow(/newest update-key/);
  });

  it('throws away files that no reader needs any more', async () => {
    for (let sequence = 1; sequence <= 20; sequence++) await publishNow(sampleBundle(sequence));
    expect(readdirSync(out).filter((name) => name.startsWith('kb-'))).toHaveLength(15);
    expect(readdirSync(out).filter((name) => name.startsWith('d-')).length).toBeLessThanOrEqual(28);
    expect(await verify()).toMatchObject({ ok: true });
  });
});

describe('a feed of one’s own data folder', () => {
  const sources =
    'sources:\n  s: {url: "https://www.example.gov/a", title: A, publisher: Example, basis: page, read: 2026-01-02}\n';
  const write = (file: string, text: string) => {
    const path = join(base, 'data', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const run = (command: string, ...options: string[]) =>
    spawnSync(process.execPath, [`data/build/${command}.ts`, ...options], { encoding: 'utf8' });

  beforeEach(() => {
    write(
      'entities/person/ana-lima.yaml',
      `name: Ana Lima\nsummary: Member of the Harbor city council.\njurisdiction: US\nchecked: 2026-11-02\n${sources}`,
    );
    write('aliases.yaml', 'main:immigration-and-customs-enforcement:\n  - La Remova\n');
  });

  it('needs no offices and no threads, may name records of the main feed, and is refused by name where it errs', () => {
    const folder = join(base, 'data');
    const bundle = buildBundle(folder);
    expect(bundle).toMatchObject({
      sequence: 2026110200,
      entities: [{ id: 'ana-lima' }],
      aliases: { 'main:immigration-and-customs-enforcement': ['La Remova'] },
    });
    const event = (id: string) =>
      `title: Talks\nsummary: Talks of the council.\nchecked: 2026-11-02\nevents:\n  - {date: 2026-01-05, what: The council meets., type: report, entities: [ana-lima, "${id}"], sources: [s]}\n${sources}`;
    const problems = () => idsResolve.check(readFolder(folder)).map(({ message }) => message);
    write('threads/talks.yaml', event('main:immigration-and-customs-enforcement'));
    expect(problems()).toEqual([]);
    write('threads/talks.yaml', event('main:no-such-body'));
    expect(problems()).toEqual([expect.stringContaining('main:no-such-body')]);
  }, 60_000);

  it('is made, published and verified by the three commands', () => {
    const own = join(base, 'own-keys');
    const made = run('feed-keys', '--keys', own, '--feed', 'local-desk');
    const mark = /[0-9a-f]{64}/.exec(made.stdout)![0];
    const published = run('feed-publish', '--data', join(base, 'data'), '--keys', own, '--out', out);
    expect(published.stderr).toBe('');
    expect(published.stdout).toContain(mark);
    expect(run('feed-verify', out, '--fingerprint', mark).stdout).toContain('The feed is right.');
    expect(run('feed-verify', out, '--as', 'main').stderr).toContain('refuse');
  }, 60_000);

  it('cannot have a name that readers’ extensions keep for others', async () => {
    for (const name of ['federal-register', 'package', 'Not A Slug'])
      await expect(makeKeys(join(base, 'other'), name)).rejects.toThrow(/choose a name/);
  });
});

describe('verifying', () => {
  it('finds a file that was changed after it was signed, whichever it is', async () => {
    await publishNow(sampleBundle(1));
    await publishNow(sampleBundle(2, { records: 40 }));
    const pointer = await publishNow(sampleBundle(3, { records: 40 }));
    const named = ['latest.json', 'latest.json.sig', 'root/1.json', `kb-${pointer.full.sha256}.json`];
    const delta = readdirSync(out).find((name) => name.startsWith('d-2-3-'))!;
    for (const name of [...named, delta]) {
      const right = readFileSync(join(out, name));
      const wrong = Buffer.from(right);
      wrong[wrong.length >> 1]! ^= 1;
      writeFileSync(join(out, name), wrong);
      expect(await verify(), name).toMatchObject({ ok: false });
      writeFileSync(join(out, name), right);
    }
    expect(await verify()).toMatchObject({ ok: true });
  });

  it('says when the fingerprint is another', async () => {
    await publishNow(sampleBundle(1));
    fingerprint = 'b'.repeat(64);
    expect(await verify()).toMatchObject({ ok: false, problem: expect.stringMatching(/fingerprint/) });
  });
});

describe('rotating', () => {
  it('needs two of the three offline keys, and says so', async () => {
    const [one, two] = keyFiles(keys, 'root');
    rmSync(one!);
    rmSync(two!);
    await expect(rotateKeys(keys, { what: 'update' })).rejects.toThrow(
      /1 of the offline keys of this feed is here, 2 are needed/,
    );
    expect(keyFiles(keys, 'update')).toHaveLength(1);
  });

  it('replaces a lost offline key with the other two', async () => {
    rmSync(keyFiles(keys, 'root')[2]!);
    expect(await rotateKeys(keys, { what: 'root', number: 3 })).toBe(2);
    await publishNow(sampleBundle(1));
    expect(await verify()).toMatchObject({ ok: true });
    await expect(rotateKeys(keys, { what: 'root', number: 9 })).rejects.toThrow(/no offline key 9/);
  });
});
