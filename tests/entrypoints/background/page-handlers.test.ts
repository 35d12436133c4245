import { describe, expect, it } from 'vitest';
import { createPageHandlers, readerLanguage } from '../../../entrypoints/background/page-handlers.ts';
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

describe('the language of cards', () => {
  it('is the chosen one, or the browser’s', () => {
    expect(readerLanguage('es', 'en-US')).toBe('es');
    expect(readerLanguage('auto', 'es-MX')).toBe('es');
    expect(readerLanguage('auto', 'est')).toBe('en');
    expect(readerLanguage('auto', 'de')).toBe('en');
  });
});
