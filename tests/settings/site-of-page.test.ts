import { describe, expect, it } from 'vitest';
import { siteOfPage } from '../../src/settings/site-of-page.ts';

const globe = 'https://*.bostonglobe.com/*';

describe('the site a page belongs to', () => {
  it('is its own host, without www, where nothing is granted', () => {
    expect(siteOfPage('https://www.wbur.org/news', [], [])).toEqual({ host: 'wbur.org', state: 'off' });
  });

  it('is the granted site above it', () => {
    expect(siteOfPage('https://www2.bostonglobe.com/x', [globe], [])).toEqual({
      host: 'bostonglobe.com',
      state: 'on',
    });
  });

  it('is paused with that site', () => {
    expect(siteOfPage('https://bostonglobe.com/', [globe], ['bostonglobe.com'])).toEqual({
      host: 'bostonglobe.com',
      state: 'paused',
    });
  });

  it('is the page’s own host where the reader granted every site', () => {
    expect(siteOfPage('https://www.wbur.org/', ['<all_urls>'], [])).toEqual({
      host: 'wbur.org',
      state: 'on',
    });
  });

  it('is nothing for addresses that are no web page', () => {
    for (const url of ['chrome://extensions', 'about:blank', 'file:///home/a.html', 'not an address']) {
      expect(siteOfPage(url, ['<all_urls>'], []), url).toBeNull();
    }
  });
});
