import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { readSyncCopy, toSyncCopy, withSyncCopy } from '../../src/settings/sync-copy.ts';

const feed = { name: 'local-desk', url: 'https://example.org/feed/', key: 'ab'.repeat(32), on: true };
const settings: Settings = {
  ...defaultSettings,
  page: { ...defaultSettings.page, style: 'tint', language: 'es', hidden: ['todd-lyons'] },
  pausedSites: ['bostonglobe.com'],
  feeds: [feed],
  syncCopy: true,
};
const stored = toSyncCopy(settings, '2026-11-22');

describe('the copy in the browser account', () => {
  it('holds display, languages and feeds, and nothing of where or what the reader reads', () => {
    const text = JSON.stringify(stored);
    expect(text).toContain('local-desk');
    for (const secret of ['bostonglobe', 'todd-lyons', 'hidden', 'paused'])
      expect(text).not.toContain(secret);
  });

  it('brings the preferences back and leaves the rest as it is', () => {
    const copy = readSyncCopy(JSON.parse(JSON.stringify(stored)))!;
    const wiped = { ...defaultSettings, pausedSites: ['a.org'] };
    expect(withSyncCopy(wiped, copy)).toEqual({
      ...settings,
      page: { ...settings.page, hidden: [] },
      pausedSites: ['a.org'],
    });
  });

  it('fits into one item of the account’s storage with as many feeds as there may be', () => {
    const long = { ...feed, url: `https://example.org/${'a'.repeat(470)}/` };
    const feeds = Array.from({ length: 8 }, (_, at) => ({ ...long, name: `${'n'.repeat(38)}${at}` }));
    const copy = toSyncCopy({ ...settings, feedUrl: long.url, feedKey: feed.key, feeds }, '2026-11-22');
    expect(JSON.stringify({ preferences: copy }).length).toBeLessThan(8_192);
  });

  it.each([
    undefined,
    null,
    'x',
    {},
    { ...stored, version: 99 },
    { ...stored, day: 'yesterday' },
    { ...stored, preferences: { ...(stored.preferences as object), page: { style: 'blink' } } },
    {
      ...stored,
      preferences: { ...(stored.preferences as object), feeds: [{ ...feed, url: 'http://evil.example/' }] },
    },
  ])('that is damaged, hostile or of a newer version is none: %j', (value) => {
    expect(readSyncCopy(value)).toBeNull();
  });
});
