/** What must not be in the builds that the stores get. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCAL_REGISTER, LOCAL_REGISTER_PORT } from './build/local-register.ts';
import { POINT_PREFIX } from './build/number-awaits.ts';
import { ANSWER } from './build/wish.ts';

/** All of a build's own text, without the knowledge base. */
function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|html|css)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const folder = join('.output', browser);
  const shipped = textOf(folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('has no kill point, which the test build has', () => {
    for (const trace of [`${POINT_PREFIX}src/`, ANSWER]) {
      expect(textOf(`${folder}-test`)).toContain(trace);
      expect(shipped).not.toContain(trace);
    }
  });

  it('asks for the Federal Register at its own address, and the test build at none but a test’s', () => {
    const real = 'https://www.federalregister.gov/';
    const asks = (text: string, address: string) =>
      text.includes(`"${address}"`) || text.includes(`\`${address}\``);
    expect(asks(shipped, real)).toBe(true);
    expect(shipped).not.toContain(String(LOCAL_REGISTER_PORT));
    expect(asks(textOf(`${folder}-test`), LOCAL_REGISTER)).toBe(true);
    expect(asks(textOf(`${folder}-test`), real)).toBe(false);
  });

  it('has no key of a feed, and so asks none until the reader enters one', () => {
    expect(existsSync(join(folder, 'feed-root.json'))).toBe(false);
    expect(shipped).not.toMatch(/"privateKey"|BEGIN PRIVATE KEY|"kty"/);
  });

  it('L3: may connect to nothing in the clear but this computer itself, and asks for no host', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    const beyond = policy.replace(/ http:\/\/(127\.0\.0\.1|localhost):\*/g, '');
    expect(beyond).not.toMatch(/http:|unsafe|\*/);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.permissions).not.toEqual(expect.arrayContaining(['tabs']));
  });

  it('L6: has no way to report anything', () => {
    expect(shipped).not.toMatch(
      /sendBeacon|XMLHttpRequest|new WebSocket|EventSource\(|google-analytics|sentry/i,
    );
  });
});
