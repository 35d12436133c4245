import { describe, expect, it } from 'vitest';
import { readFeedInput } from '../../src/settings/feed-address.ts';

const KEY = 'ab'.repeat(32);

describe('the address of a feed as typed', () => {
  it('gets its closing slash and loses query and fragment', () => {
    expect(readFeedInput(' https://example.org/feed?x#y ', '')).toEqual({
      ok: true,
      feedUrl: 'https://example.org/feed/',
      feedKey: '',
    });
  });

  it('may be empty: no feed', () => {
    expect(readFeedInput('  ', KEY)).toEqual({ ok: true, feedUrl: '', feedKey: '' });
  });

  it('must be https, except on this machine', () => {
    expect(readFeedInput('http://example.org/feed/', '')).toEqual({
      ok: false,
      problem: 'feedBadUrl',
      text: 'http://example.org/feed/',
    });
    expect(readFeedInput('http://127.0.0.1:8080/feed/', '')).toMatchObject({ ok: true });
  });

  it.each([
    'example',
    'javascript:alert(1)',
    'https://name:secret@example.org/',
  ])('is refused: %s', (text) => {
    expect(readFeedInput(text, '')).toMatchObject({ ok: false, problem: 'feedBadUrl', text });
  });

  it('takes a fingerprint with spaces, colons and capitals', () => {
    const typed = KEY.toUpperCase().replace(/(..)(?=.)/g, '$1:');
    expect(readFeedInput('https://example.org/', typed)).toMatchObject({ ok: true, feedKey: KEY });
  });

  it('refuses a fingerprint that is too short', () => {
    expect(readFeedInput('https://example.org/', 'abc')).toEqual({
      ok: false,
      problem: 'feedBadKey',
      text: 'abc',
    });
  });
});
