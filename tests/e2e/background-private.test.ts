/** Row W5: private windows, in which the reader has allowed the extension to run. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putSettings } from './rig/ask-extension.ts';
import { openAsker } from './rig/ask-from-page.ts';
import { cardOf } from './rig/card.ts';
import { dumpStores } from './rig/dump-stores.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith, placeOfMark } from './rig/marks.ts';
import { openPrivate } from './rig/open-private.ts';
import { type Server, serve } from './rig/serve.ts';

describe.each(['chromium', 'firefox'] as const)('W5: a private window of %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let article: Page;
  let before: string;

  beforeAll(async () => {
    server = await serve('tests/fixtures/articles');
    extension = await launchExtension(name, { inPrivateWindows: true });
    await putSettings(extension, { pausedSites: ['paused.example.org'] });
    const page = await extension.visit(`${server.url}/boston.html?open`);
    await marksWith(page, 'Todd Lyons');
    await page.close();
    before = await dumpStores(extension);
    article = await openPrivate(extension, `${server.url}/boston.html?secret`);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  it('has its articles marked, and cards for the marks', async () => {
    await marksWith(article, 'Todd Lyons');
    await article.bringToFront();
    const { x, y } = await placeOfMark(article, 'Todd Lyons');
    await article.mouse.move(x - 40, y + 60);
    await article.mouse.move(x, y, { steps: 4 });
    expect(await cardOf(article, 'Todd Lyons')).toContain('Todd Lyons');
  });

  it('leaves nothing in any store, whatever is done in it', async () => {
    const ask = await openAsker(extension, article);
    const about = { entity: 'todd-lyons', date: '2026-02-03', cast: ['todd-lyons'] };
    expect(await ask({ type: 'page/card', ...about })).toMatchObject({ name: 'Todd Lyons' });
    expect(await ask({ type: 'page/found', outcome: 'annotated', notes: 7 })).toBe(true);
    expect(await ask({ type: 'page/hide-entity', entity: 'todd-lyons' })).toBe(true);
    await article.close();
    const after = await dumpStores(extension);
    expect(after).toBe(before);
    expect(after).toContain('paused.example.org');
    for (const word of ['secret', 'todd-lyons', server.url]) expect(after).not.toContain(word);
  });
});
