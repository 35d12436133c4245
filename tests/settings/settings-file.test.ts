/** Row S8 of docs/reliability.md: settings files by hand or by malice. */
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import { exportSettings, importSettings, MAX_FILE } from '../../src/settings/settings-file.ts';

const feed = { name: 'local-desk', url: 'https://example.org/feed/', key: 'ab'.repeat(32), on: true };
const good = {
  settings: {
    ...defaultSettings,
    pausedSites: ['a.org'],
    feeds: [feed, { ...feed, name: 'other', on: false }],
  },
  sites: ['bostonglobe.com'],
};
const file = JSON.parse(exportSettings(good));
const withFeeds = (...feeds: unknown[]) => ({ ...file, settings: { ...file.settings, feeds } });
const problemOf = (value: unknown) => {
  const result = importSettings(typeof value === 'string' ? value : JSON.stringify(value));
  return result.ok ? null : result.problem;
};

describe('a settings file', () => {
  it('gives back what was exported', () => {
    expect(importSettings(exportSettings(good))).toEqual({ ok: true, file: good });
  });

  it('names the field, the value and what to do', () => {
    const wrong = structuredClone(file);
    wrong.settings.page.delayMs = 5000;
    expect(problemOf(wrong)).toMatch(/page\.delayMs: 5000 .*Choose a file.*Your settings are unchanged/);
    const site = structuredClone(file);
    site.sites = ['<script>'];
    expect(problemOf(site)).toMatch(/sites: .*<script>/);
  });

  const page = file.settings.page;
  const cases: [string, unknown][] = [
    ['nothing', ''],
    ['text', 'hello'],
    ['cut off', exportSettings(good).slice(0, -10)],
    ['a list', []],
    ['null', null],
    ['another program’s file', { format: 'other', settings: file.settings }],
    ['a missing field', { ...file, settings: { ...file.settings, page: undefined } }],
    ['a wrong type', { ...file, settings: { ...file.settings, pausedSites: 'a.org' } }],
    ['an unknown field', { ...file, settings: { ...file.settings, script: 'alert(1)' } }],
    ['script in a host', { ...file, settings: { ...file.settings, pausedSites: ['<img src=x>'] } }],
    ['an unknown style', { ...file, settings: { ...file.settings, page: { ...page, style: 'blink' } } }],
    ['a fingerprint that is none', { ...file, settings: { ...file.settings, feedKey: 'abc' } }],
    ['a feed without https', withFeeds({ ...feed, url: 'http://example.org/' })],
    ['a feed whose address is no folder', withFeeds({ ...feed, url: 'https://example.org/feed' })],
    ['a feed without fingerprint', withFeeds({ ...feed, key: '' })],
    ['a feed with a name of script', withFeeds({ ...feed, name: '<b>' })],
    ['two feeds of one name', withFeeds(feed, feed)],
    ['nine feeds', withFeeds(...Array.from({ length: 9 }, (_, at) => ({ ...feed, name: `feed-${at}` })))],
    [
      'too many hidden',
      { ...file, settings: { ...file.settings, page: { ...page, hidden: Array(6000).fill('a') } } },
    ],
    ['10 MB', `"${'x'.repeat(MAX_FILE)}"`],
    ['a deep one', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ];
  for (const [name, value] of cases) {
    it(`is refused, with words: ${name}`, () => {
      expect(problemOf(value)).toMatch(/Your settings are unchanged\.$/);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
  }

  it('with __proto__ changes nothing that it does not name', () => {
    const hostile = exportSettings(good).replace(
      '"pausedSites"',
      '"__proto__": {"polluted": true}, "pausedSites"',
    );
    const result = importSettings(hostile);
    expect(result).toEqual({ ok: true, file: good });
    expect(result.ok && Object.hasOwn(result.file.settings, '__proto__')).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('of a newer version says to update', () => {
    expect(problemOf({ ...file, settings: { ...file.settings, version: 9 } })).toMatch(
      /newer version.*Update/,
    );
  });
});
