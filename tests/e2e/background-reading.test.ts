import { describe, expect, it } from 'vitest';
import { runReadingSession } from './rig/reading-session.ts';

/** A small part of what `npm run soak -- reading-chromium reading-firefox` does. */
const PAGES = 20;
const CHECKS = 25;

describe.each(['chromium', 'firefox'] as const)('what %s asks the network for', (name) => {
  it('L1: is nothing because of what is read, and L2: to the feed it is the same bytes every time', async () => {
    expect(await runReadingSession(name, PAGES, CHECKS)).toEqual({
      pages: PAGES,
      seen: PAGES,
      because: 0,
      asked: 2 * CHECKS,
      telling: 0,
      headerSets: 1,
    });
  }, 120_000);
});
