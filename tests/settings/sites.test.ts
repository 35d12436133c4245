import { describe, expect, it } from 'vitest';
import {
  abandonedFeeds,
  hostFromInput,
  hostOfPattern,
  hostsOf,
  isSiteOn,
  patternOfHost,
  registrationFor,
  sitePatterns,
} from '../../src/settings/sites.ts';

describe('sites', () => {
  it('a host, an address and a pasted link mean the same site', () => {
    for (const input of [
      'bostonglobe.com',
      'www.bostonglobe.com',
      ' https://www.BostonGlobe.com/metro/a?b#c ',
      'http://bostonglobe.com',
    ]) {
      expect(hostFromInput(input)).toBe('bostonglobe.com');
    }
  });

  it('what is no web site is refused', () => {
    for (const input of [
      '',
      'boston globe',
      'globe',
      'ftp://a.org',
      'file:///etc/passwd',
      'javascript:alert(1)',
      '*.org',
      'a..org',
      'https://',
    ]) {
      expect(hostFromInput(input)).toBeNull();
    }
  });

  it('a pattern and its host lead to each other', () => {
    expect(hostOfPattern(patternOfHost('bostonglobe.com'))).toBe('bostonglobe.com');
    expect(hostOfPattern('*://*/*')).toBe('*');
    expect(hostOfPattern('<all_urls>')).toBe('*');
    expect(hostOfPattern('file:///*')).toBeNull();
  });

  it('a site is on where it was granted and is not paused', () => {
    const granted = [patternOfHost('bostonglobe.com')];
    expect(isSiteOn('https://www.bostonglobe.com/a', granted, [])).toBe(true);
    expect(isSiteOn('https://bostonglobe.com/', granted, [])).toBe(true);
    expect(isSiteOn('http://www.bostonglobe.com/', granted, [])).toBe(false);
    expect(isSiteOn('https://notbostonglobe.com/', granted, [])).toBe(false);
    expect(isSiteOn('https://bostonglobe.com.evil.example/', granted, [])).toBe(false);
    expect(isSiteOn('https://www.bostonglobe.com/', granted, ['bostonglobe.com'])).toBe(false);
    expect(isSiteOn('https://www.bostonglobe.com/', granted, ['www.bostonglobe.com'])).toBe(false);
    expect(isSiteOn('https://apps.bostonglobe.com/', granted, ['www.bostonglobe.com'])).toBe(true);
    expect(isSiteOn('about:blank', ['<all_urls>'], [])).toBe(false);
  });

  it('the grant of the feed’s address is no site', () => {
    const granted = ['https://*.a.org/*', 'https://feeds.b.org/*'];
    expect(sitePatterns(granted, ['https://c.org/', 'https://feeds.b.org/kb/'])).toEqual([
      'https://*.a.org/*',
    ]);
    expect(sitePatterns(granted, [])).toEqual(granted);
    expect(hostsOf(granted)).toEqual(['a.org', 'feeds.b.org']);
  });

  it('a grant that the manifest asks for stays a site', () => {
    const local = ['http://127.0.0.1/*'];
    expect(sitePatterns(local, ['http://127.0.0.1:8000/'], local)).toEqual(local);
  });

  it('the grant of a feed is given back once no feed is there any more, and no other grant', () => {
    const granted = ['https://*.example.org/*', 'https://example.org/*'];
    const feed = 'https://example.org/feed/';
    const own = ['https://example.org/*'];
    expect(abandonedFeeds(granted, [feed], [])).toEqual(own);
    expect(abandonedFeeds(granted, [feed, feed], ['https://example.com/'])).toEqual(own);
    expect(abandonedFeeds(granted, [feed], ['https://example.org/other/'])).toEqual([]);
    expect(abandonedFeeds(granted, [], [feed])).toEqual([]);
    expect(abandonedFeeds(['https://*.example.org/*'], [feed], [])).toEqual([]);
    expect(abandonedFeeds(granted, [feed], [], own)).toEqual([]);
  });

  it('the registration leaves out paused sites, and is none when nothing is left', () => {
    const granted = ['https://*.b.org/*', 'https://*.a.org/*'];
    expect(registrationFor(granted, [])).toEqual({ matches: [...granted].sort(), excludeMatches: [] });
    expect(registrationFor(granted, ['a.org'])).toEqual({
      matches: ['https://*.b.org/*'],
      excludeMatches: ['*://*.a.org/*'],
    });
    expect(registrationFor(granted, ['a.org', 'b.org'])).toBeNull();
    expect(registrationFor(['*://*/*'], ['127.0.0.1'])).toEqual({
      matches: ['*://*/*'],
      excludeMatches: ['*://127.0.0.1/*'],
    });
    expect(registrationFor([], [])).toBeNull();
  });
});
