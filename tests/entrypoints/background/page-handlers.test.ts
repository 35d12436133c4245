import { describe, expect, it } from 'vitest';
import { createPageHandlers } from '../../../entrypoints/background/page-handlers.ts';
import type { Parts } from '../../../entrypoints/background/parts.ts';

describe('a content script', () => {
  it('W5: in a private window changes no settings', async () => {
    // Settings that may not be touched: any use of them throws.
    const parts = new Proxy({} as Parts, {
      get: (_, name) => {
        throw new Error(`${String(name)} was used`);
      },
    });
    const handlers = createPageHandlers(parts);
    const sender = { tab: 1, window: 1, url: 'https://news.example/', incognito: true };
    const message = { type: 'page/hide-entity' as const, entity: 'todd-lyons' };
    expect(await handlers['page/hide-entity'](message, sender)).toBe(true);
    await expect(handlers['page/hide-entity'](message, { ...sender, incognito: false })).rejects.toThrow(
      'settings was used',
    );
  });
});
