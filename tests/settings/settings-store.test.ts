/** Rows S3, S7, W9, W11 and W12 of docs/reliability.md for settings, as far as they need no browser. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMemoryShelf } from '../../src/lib/shelf.ts';
import { migrate } from '../../src/settings/migrations.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { importSettings } from '../../src/settings/settings-file.ts';
import { createSettingsStore, type SettingsPlaces } from '../../src/settings/settings-store.ts';
import { readStoredCopy, settingsOf, toStoredCopy } from '../../src/settings/stored-settings.ts';

const failure = async () => {
  throw new Error('An unexpected error occurred');
};

/** Places in memory; what is in `storage.local` can be looked at and changed. */
function places(): SettingsPlaces & { local: { value: unknown } } {
  const local: { value: unknown } = { value: undefined };
  let last: Promise<unknown> = Promise.resolve();
  return {
    local,
    area: {
      get: async () => structuredClone(local.value),
      set: async (value) => {
        local.value = structuredClone(value);
      },
    },
    mirror: createMemoryShelf(),
    exclusive: (run) => {
      const result = last.then(run);
      last = result.catch(() => {});
      return result;
    },
  };
}

const withDelay = (delayMs: number) => (settings: Settings) => ({
  ...settings,
  page: { ...settings.page, delayMs },
});

describe('settings', () => {
  it('are the defaults at first, and W11: loading them writes nothing', async () => {
    const at = places();
    const store = createSettingsStore(at);
    expect(await store.load()).toEqual({ settings: defaultSettings, healthy: true, fresh: true });
    expect(at.local.value).toBeUndefined();
    expect(await at.mirror.keys()).toEqual([]);
  });

  it('are in both places before they count as saved', async () => {
    const at = places();
    const result = await createSettingsStore(at).change(withDelay(400));
    expect(result).toMatchObject({ saved: true, healthy: true });
    expect(at.local.value).toEqual(await at.mirror.get('settings'));
    expect((await createSettingsStore(at).load()).settings.page.delayMs).toBe(400);
  });

  it('S7: two windows that change different fields 200 times lose nothing', async () => {
    const at = places();
    const [one, two] = [createSettingsStore(at), createSettingsStore(at)];
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => [
        one.change((settings) => ({ ...settings, pausedSites: [...settings.pausedSites, `a${index}.org`] })),
        two.change((settings) => ({
          ...settings,
          page: { ...settings.page, hidden: [...settings.page.hidden, `record-${index}`] },
        })),
      ]).flat(),
    );
    const { settings } = await one.load();
    expect(settings.pausedSites).toHaveLength(200);
    expect(settings.page.hidden).toHaveLength(200);
  });

  it('S3: storage that fails for ever leaves the copy in the other place, and says so', async () => {
    const at = places();
    await createSettingsStore(at).change(withDelay(400));
    const broken = createSettingsStore({ ...at, area: { get: failure, set: failure } });
    expect(await broken.load()).toMatchObject({ settings: { page: { delayMs: 400 } }, healthy: false });
    expect(await broken.change(withDelay(500))).toMatchObject({ saved: true, healthy: false });
    expect((await broken.load()).settings.page.delayMs).toBe(500);
    const healed = createSettingsStore(at);
    expect((await healed.load()).settings.page.delayMs).toBe(500);
    const gone = { get: failure, write: failure, keys: failure };
    const other = createSettingsStore({ ...at, mirror: gone });
    expect((await other.load()).healthy).toBe(false);
  });

  it('S2: when neither place can be written nothing is claimed', async () => {
    const at = places();
    await createSettingsStore(at).change(withDelay(400));
    const full = createSettingsStore({
      ...at,
      area: { ...at.area, set: failure },
      mirror: { ...at.mirror, write: failure },
    });
    expect(await full.change(withDelay(500))).toMatchObject({
      saved: false,
      settings: { page: { delayMs: 400 } },
    });
  });

  it('W12: either copy may be anything, and the other one is used', async () => {
    const poison = [
      null,
      0,
      'x',
      [],
      {},
      { version: 1 },
      { version: 1, revision: 9, checksum: 'x', data: {} },
    ];
    for (const value of poison) {
      const first = places();
      await createSettingsStore(first).change(withDelay(400));
      first.local.value = value;
      expect((await createSettingsStore(first).load()).settings.page.delayMs).toBe(400);
      const second = places();
      await createSettingsStore(second).change(withDelay(400));
      await second.mirror.write({ settings: value });
      expect((await createSettingsStore(second).load()).settings.page.delayMs).toBe(400);
      const both = places();
      both.local.value = value;
      await both.mirror.write({ settings: value });
      expect((await createSettingsStore(both).load()).settings).toEqual(defaultSettings);
    }
  });

  it('a copy with one changed field is not believed', async () => {
    const copy = await toStoredCopy(defaultSettings, null);
    expect(await readStoredCopy(copy)).toEqual(copy);
    expect(await readStoredCopy({ ...copy, revision: copy.revision + 1 })).toBeNull();
    expect(
      await readStoredCopy({ ...copy, data: { ...copy.data, feedUrl: 'https://evil.example' } }),
    ).toBeNull();
  });
});

describe('W9: shapes of other versions', () => {
  it('a field that cannot be read has its default, the others are kept', async () => {
    const copy = await toStoredCopy({ ...defaultSettings, pausedSites: ['a.org'] }, null);
    const page = { ...(copy.data.page as object), marks: 'sparkling', delayMs: 700 };
    expect(settingsOf({ ...copy, data: { ...copy.data, page } })).toMatchObject({
      pausedSites: ['a.org'],
      page: { marks: 'first', delayMs: 700 },
    });
  });

  it('going back to an older version keeps what only the newer one knows', async () => {
    const newer = await toStoredCopy(defaultSettings, null);
    const foreign = {
      ...newer,
      version: 7,
      data: {
        ...newer.data,
        version: 7,
        future: 'kept',
        page: { ...(newer.data.page as object), glow: true },
      },
    };
    const saved = await toStoredCopy(withDelay(900)(settingsOf(foreign)), foreign);
    expect(saved).toMatchObject({ version: 7, data: { future: 'kept', page: { glow: true, delayMs: 900 } } });
    expect(await readStoredCopy(saved)).not.toBeNull();
  });

  it('a copy of version 1, with its one feed, is read without loss, and keeps what it says when saved', async () => {
    const first = JSON.parse(readFileSync('tests/fixtures/settings/version-1.json', 'utf8'));
    expect(await readStoredCopy(first)).toEqual(first);
    const { version, page, pausedSites, feedUrl, feedKey } = first.data;
    expect(version).toBe(1);
    const settings = settingsOf(first);
    expect(settings).toEqual({ ...defaultSettings, page, pausedSites, feedUrl, feedKey });
    const at = places();
    at.local.value = first;
    await createSettingsStore(at).change(withDelay(900));
    expect((await createSettingsStore(at).load()).settings).toEqual(withDelay(900)(settings));
    // And one step down again: version 1 looks for its own fields in the copy, and finds them as they were.
    expect(at.local.value).toMatchObject({ version: 2, data: { pausedSites, feedUrl, feedKey } });
  });

  it('a file exported by version 1 can be imported', () => {
    const first = JSON.parse(readFileSync('tests/fixtures/settings/version-1.json', 'utf8'));
    const file = { format: 'immigration-footnotes-settings', settings: first.data, sites: ['a.org'] };
    const read = importSettings(JSON.stringify(file));
    expect(read).toEqual({ ok: true, file: { settings: settingsOf(first), sites: ['a.org'] } });
  });

  it('steps are taken in order, each once, and a newer shape is left alone', () => {
    const steps = [
      {
        from: 1,
        change: (data: Record<string, unknown>) => ({ ...data, trail: [...((data.trail as []) ?? []), 1] }),
      },
      {
        from: 2,
        change: (data: Record<string, unknown>) => ({ ...data, trail: [...((data.trail as []) ?? []), 2] }),
      },
    ];
    expect(migrate({}, 1, 3, steps)).toEqual({ trail: [1, 2] });
    expect(migrate({}, 2, 3, steps)).toEqual({ trail: [2] });
    expect(migrate({ x: 1 }, 5, 3, steps)).toEqual({ x: 1 });
  });
});
