/** The switch of the Federal Register: in settings of every age, and what its grant counts as. */
import { describe, expect, it } from 'vitest';
import { feedUrls } from '../../src/settings/feeds.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { exportSettings, importSettings } from '../../src/settings/settings-file.ts';
import { abandonedFeeds, sitePatterns } from '../../src/settings/sites.ts';
import { toSyncCopy } from '../../src/settings/sync-copy.ts';

const on = { ...defaultSettings, federalRegister: true };
const PATTERN = 'https://www.federalregister.gov/*';

describe('the switch of the Federal Register', () => {
  it('is off until the reader turns it', () => {
    expect(defaultSettings.federalRegister).toBe(false);
    expect(feedUrls(defaultSettings)).toEqual([]);
  });

  it('is off in a settings file from before there was one, and as it was in a later one', () => {
    const file = JSON.parse(exportSettings({ settings: on, sites: [] }));
    expect(importSettings(JSON.stringify(file))).toMatchObject({
      file: { settings: { federalRegister: true } },
    });
    delete file.settings.federalRegister;
    expect(importSettings(JSON.stringify(file))).toMatchObject({
      ok: true,
      file: { settings: { federalRegister: false } },
    });
    file.settings.federalRegister = 'yes';
    expect(importSettings(JSON.stringify(file))).toMatchObject({ ok: false });
  });

  it('does not travel with the browser account: each computer is asked for itself', () => {
    expect(JSON.stringify(toSyncCopy(on, '2026-11-20'))).not.toContain('ederalRegister');
  });

  it('has a grant that is no news site, given back when it is turned off; a site of the same name stays one', () => {
    const granted = [PATTERN, 'https://*.bostonglobe.com/*'];
    expect(sitePatterns(granted, feedUrls(on))).toEqual(['https://*.bostonglobe.com/*']);
    expect(abandonedFeeds(granted, feedUrls(on), feedUrls(defaultSettings))).toEqual([PATTERN]);
    const site = 'https://*.federalregister.gov/*';
    expect(sitePatterns([PATTERN, site], feedUrls(on))).toEqual([site]);
  });
});
