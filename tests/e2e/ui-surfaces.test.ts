import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, sidewaysScroll } from './rig/axe.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith } from './rig/marks.ts';
import { textOf } from './rig/our-page.ts';
import { type Server, serve } from './rig/serve.ts';
import { tabNumber } from './rig/tab-number.ts';

/** Every surface with something on it to wait for; `{tab}` is the tab of the article. */
const SURFACES = [
  ['welcome', 'welcome.html', '.site-group', 'National'],
  ['options', 'options.html', '#data', 'records'],
  ['popup over an article', 'popup.html?tab={tab}', '.finding', 'notes'],
  ['popup where nothing runs', 'popup.html?tab=0', 'footer', 'BUNDLED'],
  ['panel: this article', 'sidepanel.html?tab={tab}', '.cast', 'Todd Lyons'],
  ['panel: a person', 'sidepanel.html?tab={tab}&entity=todd-lyons', '.entity', 'Sources'],
  ['panel: a law', 'sidepanel.html?tab={tab}&entity=boston-trust-act', '.bars', ''],
  ['panel: search', 'sidepanel.html?tab={tab}&search=sanctuary', '.hits', 'Sanctuary'],
  ['panel: nothing found', 'sidepanel.html?tab={tab}&search=xylophone', '.nothing', 'xylophone'],
  ['panel: nothing runs here', 'sidepanel.html?tab=0', '.empty', ''],
  ['panel: no such record', 'sidepanel.html?tab={tab}&entity=no-such-record', '.empty', 'Nothing'],
] as const;

describe('every surface in chromium', () => {
  let extension: LaunchedExtension;
  let server: Server;
  let tab: number;
  let page: Page;

  beforeAll(async () => {
    server = await serve('tests/fixtures/articles');
    extension = await launchExtension('chromium');
    const article = await extension.visit(`${server.url}/boston.html`);
    await marksWith(article, 'Todd Lyons');
    tab = await tabNumber(extension, article);
    page = await extension.browser.newPage();
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  async function show(path: string, selector: string, text: string, width: number): Promise<void> {
    await page.setViewport({ width, height: 800 });
    await page.goto(`${extension.origin}/${path.replace('{tab}', String(tab))}`);
    await textOf(page, selector, text);
  }

  it.each(SURFACES)('%s has no accessibility fault, light and dark', async (_, path, selector, text) => {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await show(path, selector, text, 400);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
  });

  it.each(
    SURFACES,
  )('%s fits into 320 px, and into half of that as at double zoom', async (_, path, selector, text) => {
    // A popup has no window to fit into: the browser makes one for it.
    for (const width of path.startsWith('popup') ? [320] : [320, 160]) {
      await show(path, selector, text, width);
      expect(await sidewaysScroll(page), `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  it('the popup has its width from the start, when its window has none yet', async () => {
    await show('popup.html?tab={tab}', '.finding', 'notes', 25);
    expect(await page.$eval('body', (body) => body.offsetWidth)).toBe(320);
  });

  it('speaks Spanish when the reader chooses it, and stays free of faults', async () => {
    await show('options.html', '#languages', 'Español', 800);
    await page.evaluate(() =>
      document.querySelectorAll<HTMLElement>('#languages input[type=radio]')[2]!.click(),
    );
    await textOf(page, 'h1', 'Opciones');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(await axeViolations(page)).toEqual([]);
    await show('sidepanel.html?tab={tab}', '.cast-section', 'Por orden de aparición', 360);
    expect(await axeViolations(page)).toEqual([]);
  });
});
