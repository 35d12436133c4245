import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './rig/eventually.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith, readMarks } from './rig/marks.ts';
import { press, textOf } from './rig/our-page.ts';
import { type Server, serve } from './rig/serve.ts';
import { tabNumber } from './rig/tab-number.ts';

describe.each(['chromium', 'firefox'] as const)('the toolbar popup in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    server = await serve('tests/fixtures/articles');
    extension = await launchExtension(name);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });
  afterEach(async () => {
    await popup?.close();
    if (!page?.isClosed()) await page?.close();
  });

  async function openOver(): Promise<void> {
    popup = await extension.open(`popup.html?tab=${await tabNumber(extension, page)}`);
    await popup.bringToFront();
  }

  it('counts and names what was found, and says which data this is', async () => {
    page = await extension.visit(`${server.url}/boston.html`);
    await marksWith(page, 'Todd Lyons');
    await openOver();
    expect(await textOf(popup, '.finding', 'notes on this page')).toMatch(/^\d+ notes/);
    await textOf(popup, '.finding', 'Michelle Wu');
    await textOf(popup, 'footer', 'Using the data that came with the extension');
  });

  it('keeps the switch where it is while the names come', async () => {
    page = await extension.visit(`${server.url}/boston.html`);
    await marksWith(page, 'Todd Lyons');
    await openOver();
    await textOf(popup, '.finding', 'Michelle Wu');
    const top = () => popup.$eval('.switch', (one) => one.getBoundingClientRect().top);
    const withNames = await top();
    await popup.$eval('.finding p', (names) => names.remove());
    expect(await top()).toBe(withNames);
  });

  it('is quiet about other news, and says so', async () => {
    page = await extension.visit(`${server.url}/quiet.html`);
    await openOver();
    await textOf(popup, '.finding', 'Quiet: not an immigration story');
  });

  it('switches the site off and on again without a reload of the page', async () => {
    page = await extension.visit(`${server.url}/boston.html`);
    await marksWith(page, 'Todd Lyons');
    await openOver();
    await textOf(popup, '.switch', 'Notes on 127.0.0.1');
    await press(popup, 'Notes on', '.switch');
    await textOf(popup, '.finding', 'Paused on this site');
    await eventually('no marks', async () => (await readMarks(page)).length === 0);
    expect(await popup.$eval('.switch', (one) => one.getAttribute('aria-checked'))).toBe('false');
    await press(popup, 'Notes on', '.switch');
    await marksWith(page, 'Todd Lyons');
    await textOf(popup, '.finding', 'notes on this page');
  });

  it('annotates a page of a paused site once', async () => {
    page = await extension.visit(`${server.url}/boston.html`);
    await marksWith(page, 'Todd Lyons');
    await openOver();
    await press(popup, 'Notes on', '.switch');
    await eventually('no marks', async () => (await readMarks(page)).length === 0);
    await press(popup, 'Annotate this page once');
    await marksWith(page, 'Todd Lyons');
    expect(await popup.$eval('.switch', (one) => one.getAttribute('aria-checked'))).toBe('false');
    await press(popup, 'Notes on', '.switch');
  });

  it('says that nothing runs on the browser’s own pages, and offers search instead', async () => {
    popup = await extension.open('popup.html?tab=999999');
    await textOf(popup, '.finding', 'Not available here');
    await textOf(popup, '.actions', 'Search the collection');
  });
});
