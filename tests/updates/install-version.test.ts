/** Rows W1, S1, S4, S5 and W12 of docs/reliability.md, as far as they need no browser. */
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { createMemoryShelf, type Shelf } from '../../src/lib/shelf.ts';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { installVersion, revertVersion } from '../../src/updates/install-version.ts';
import { createReader } from './rig/create-reader.ts';
import { sampleBundle } from './rig/sample-bundle.ts';

const NO_FEED = { fingerprint: 'a'.repeat(64), server: { url: 'http://127.0.0.1:9' } };
const reader = (shelf: Shelf, appVersion = '0.1.0') => createReader(NO_FEED, { shelf, appVersion });

async function install(shelf: Shelf, sequence: number) {
  const bundle = sampleBundle(sequence);
  const bytes = new TextEncoder().encode(canonicalJson(bundle));
  const places = {
    shelf,
    compileLexicon: (one: typeof bundle) => compileLexicon([one]),
    appVersion: '0.1.0',
  };
  await installVersion(places, bundle, bytes, 'package/1', null);
}

/** Fails from its nth use on, before or after that use took effect, as when the background is stopped there. */
function stoppedAt(shelf: Shelf, use: number, when: 'before' | 'after'): Shelf {
  let uses = 0;
  const through = async <T>(run: () => Promise<T>) => {
    uses++;
    if (uses > use || (uses === use && when === 'before')) throw new Error('stopped');
    const result = await run();
    if (uses === use) throw new Error('stopped');
    return result;
  };
  return {
    get: (key) => through(() => shelf.get(key)),
    write: (put, remove) => through(() => shelf.write(put, remove)),
    keys: () => through(() => shelf.keys()),
  };
}

/** An installation reads the pointer, writes the slot, reads bundle and lexicon back, and turns the pointer. */
const USES = 5;

describe('W1: stopped in the middle of an installation', () => {
  for (let use = 1; use <= USES; use++) {
    for (const when of ['before', 'after'] as const) {
      it(`${when} use ${use} of the storage: one whole version is in use, and the next try succeeds`, async () => {
        const shelf = createMemoryShelf();
        await install(shelf, 2);
        await expect(install(stoppedAt(shelf, use, when), 3)).rejects.toThrow('stopped');
        expect(await reader(shelf).assertWhole()).toBe(use === USES && when === 'after' ? 3 : 2);
        await install(shelf, 4);
        expect(await reader(shelf).assertWhole()).toBe(4);
      });
    }
  }

  it('there is no further use', async () => {
    const shelf = createMemoryShelf();
    await install(stoppedAt(shelf, USES + 1, 'before'), 2);
    expect(await reader(shelf).assertWhole()).toBe(2);
  });

  it('stopped over and over, no reader ever sees anything but a whole version, and none older', async () => {
    const shelf = createMemoryShelf();
    let last = 1;
    for (let sequence = 2; sequence < 60; sequence++) {
      await install(stoppedAt(shelf, 1 + ((sequence * 7) % (USES + 1)), 'before'), sequence).catch(() => {});
      const now = await reader(shelf).assertWhole();
      expect(now).toBeGreaterThanOrEqual(last);
      last = now;
    }
    expect(last).toBeGreaterThan(50);
  });
});

describe('going back', () => {
  it('brings the version before, then the one of the package, then nothing more', async () => {
    const shelf = createMemoryShelf();
    await install(shelf, 2);
    await install(shelf, 3);
    expect(await revertVersion(shelf)).toBe(true);
    expect(await reader(shelf).assertWhole()).toBe(2);
    expect((await reader(shelf).store.pointer()).skip).toBe(3);
    expect(await revertVersion(shelf)).toBe(true);
    expect(await reader(shelf).assertWhole()).toBe(1);
    expect(await revertVersion(shelf)).toBe(false);
  });

  it('does not take a half-written slot for the version before', async () => {
    const shelf = createMemoryShelf();
    await install(shelf, 2);
    await install(shelf, 3);
    await install(stoppedAt(shelf, USES, 'before'), 4).catch(() => {});
    await revertVersion(shelf);
    expect(await reader(shelf).assertWhole()).toBe(1);
  });
});

describe('S5: stored bytes that changed', () => {
  const damage = async (shelf: Shelf, key: string) => {
    const value = await shelf.get(key);
    if (value instanceof Uint8Array) {
      value[value.length >> 1]! ^= 1;
      await shelf.write({ [key]: value });
    } else if (typeof value === 'string') {
      await shelf.write({ [key]: `${value[0] === 'A' ? 'B' : 'A'}${value.slice(1)}` });
    } else {
      await shelf.write({ [key]: { ...(value as object), sha256: 'f'.repeat(64) } });
    }
  };

  it('in the bundle: the version before is used', async () => {
    const shelf = createMemoryShelf();
    await install(shelf, 2);
    await install(shelf, 3);
    await damage(shelf, 'slot/B/bundle');
    expect((await reader(shelf).store.bundle()).sequence).toBe(2);
    await damage(shelf, 'slot/A/bundle');
    expect((await reader(shelf).store.bundle()).sequence).toBe(1);
  });

  it('in the lexicon: it is compiled again from the bundle', async () => {
    const shelf = createMemoryShelf();
    await install(shelf, 2);
    const before = await shelf.get('slot/A/lexicon');
    await damage(shelf, 'slot/A/lexicon');
    expect(await reader(shelf).assertWhole()).toBe(2);
    expect(await shelf.get('slot/A/lexicon')).toBe(before);
  });

  it('in the description of a slot or in the pointer: another whole version is used', async () => {
    for (const key of ['slot/B/info', 'pointer']) {
      const shelf = createMemoryShelf();
      await install(shelf, 2);
      await install(shelf, 3);
      await shelf.write({ [key]: { nonsense: true } });
      expect(await reader(shelf).assertWhole()).toBe(key === 'pointer' ? 1 : 2);
    }
  });

  it('W12: any stored value may be anything, and reading still works', async () => {
    const poison = [undefined, null, 0, 'x', [], {}, new Uint8Array(9), { active: { slot: 'C' } }, new Map()];
    const whole = createMemoryShelf();
    await install(whole, 2);
    await install(whole, 3);
    for (const key of await whole.keys()) {
      for (const value of poison) {
        const shelf = createMemoryShelf();
        await install(shelf, 2);
        await install(shelf, 3);
        await shelf.write({ [key]: value });
        const { store } = reader(shelf);
        expect((await store.bundle()).sequence).toBeGreaterThanOrEqual(1);
        expect((await store.lexicon()).base64.length).toBeGreaterThan(100);
      }
    }
  });
});

describe('S1, S4: storage that fails', () => {
  const failing = (shelf: Shelf, fail: Partial<Shelf>): Shelf => ({ ...shelf, ...fail });
  const gone = async () => {
    throw new DOMException('gone', 'UnknownError');
  };

  it('S4: a database that will not open leaves the package in use', async () => {
    expect(await reader({ get: gone, write: gone, keys: gone }).assertWhole()).toBe(1);
  });

  it('S1: a full disk leaves the version in use', async () => {
    const shelf = createMemoryShelf();
    await install(shelf, 2);
    const full = failing(shelf, {
      write: async () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    await expect(install(full, 3)).rejects.toThrow('full');
    expect(await reader(shelf).assertWhole()).toBe(2);
  });

  it('a disk that keeps other bytes than were written is found out before the flip', async () => {
    const shelf = createMemoryShelf();
    await install(shelf, 2);
    const lying = failing(shelf, {
      write: (put, remove) =>
        shelf.write('slot/B/bundle' in put ? { ...put, 'slot/B/bundle': new Uint8Array(10) } : put, remove),
    });
    await expect(install(lying, 3)).rejects.toThrow(/did not keep/);
    expect(await reader(shelf).assertWhole()).toBe(2);
  });
});

describe('W8: another version of the extension', () => {
  it('checks a stored version again and compiles its lexicon anew, once', async () => {
    const shelf = createMemoryShelf();
    await install(shelf, 2);
    const info = (await shelf.get('slot/A/info')) as { lexiconSha256: string };
    const stale = 'AAAA';
    await shelf.write({
      'slot/A/lexicon': stale,
      'slot/A/info': { ...info, lexiconSha256: await sha256(stale) },
    });
    const updated = reader(shelf, '0.2.0');
    expect(await updated.assertWhole()).toBe(2);
    expect(await shelf.get('slot/A/info')).toMatchObject({ madeBy: '0.2.0' });
  });

  it('drops a stored version that it no longer reads', async () => {
    const shelf = createMemoryShelf();
    const bytes = new TextEncoder().encode(JSON.stringify({ ...sampleBundle(2), format: 1, strange: true }));
    const info = { sequence: 2, date: '2026-01-01', sha256: await sha256(bytes), entities: 1, events: 1 };
    await shelf.write({
      'slot/A/bundle': bytes,
      'slot/A/lexicon': '',
      'slot/A/info': { ...info, keys: 'package/1', lexiconSha256: await sha256(''), madeBy: '0.1.0' },
      pointer: { active: { slot: 'A', sha256: info.sha256 }, previous: null, skip: null },
    });
    expect((await reader(shelf, '0.2.0').store.bundle()).sequence).toBe(1);
  });
});
