import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './rig/eventually.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith } from './rig/marks.ts';
import { press, textOf, textsOf } from './rig/our-page.ts';
import { type Server, serve } from './rig/serve.ts';
import { tabNumber } from './rig/tab-number.ts';

describe.each(['chromium', 'firefox'] as const)('the side panel in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let article: Page;
  let panel: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    server = await serve('tests/fixtures/articles');
    extension = await launchExtension(name);
    article = await extension.visit(`${server.url}/boston.html`);
    await marksWith(article, 'Todd Lyons');
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });
  afterEach(async () => {
    await panel?.close();
    expect(faults.splice(0)).toEqual([]);
  });

  async function open(query = ''): Promise<Page> {
    panel = await extension.open(`sidepanel.html?tab=${await tabNumber(extension, article)}${query}`);
    panel.on('pageerror', (error) => faults.push(String(error)));
    await panel.setViewport({ width: 360, height: 900 });
    await panel.bringToFront();
    return panel;
  }

  it('lists the cast in order of appearance, with roles of the article’s day', async () => {
    await open();
    await textOf(panel, '.head', 'Aug 20, 2025');
    const rows = await textsOf(panel, '.cast-row');
    const place = (start: string) => rows.findIndex((row) => row.startsWith(start));
    expect(place('Donald Trump')).toBeLessThan(place('Michelle Wu'));
    expect(place('Michelle Wu')).toBeLessThan(place('Todd Lyons'));
    expect(rows[place('Todd Lyons')]).toContain('Acting Director, ICE');
    expect(rows[place('Michelle Wu')]).toContain('Mayor');
  });

  it('goes to a mention with Enter and comes back with Backspace, by keyboard alone', async () => {
    await open();
    await textOf(panel, '.cast', 'Josh Kraft');
    const start = await article.evaluate(() => scrollY);
    await panel.focus('.cast-jump');
    const rows = await textsOf(panel, '.cast-name');
    for (let row = 0; row < rows.indexOf('Josh Kraft'); row++) await panel.keyboard.press('ArrowDown');
    expect(await panel.evaluate(() => document.activeElement?.querySelector('.cast-name')?.textContent)).toBe(
      'Josh Kraft',
    );
    await panel.keyboard.press('Enter');
    await eventually('the article to scroll', async () => (await article.evaluate(() => scrollY)) > start);
    await panel.keyboard.press('Backspace');
    await eventually(
      'the article to scroll back',
      async () => (await article.evaluate(() => scrollY)) === start,
    );
  });

  it('gives way to the article when it stands in a tab of its own', async () => {
    await open('&alone');
    await textOf(panel, '.cast', 'Todd Lyons');
    await press(panel, 'Todd Lyons', '.cast-jump');
    const address = await article.evaluate(() => location.href);
    await eventually('the article in front', () =>
      extension.welcome.evaluate(async (url) => {
        type Api = { tabs: { query(about: object): Promise<{ url?: string }[]> } };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        const front = await (browser ?? chrome).tabs.query({ active: true });
        return front.some((tab) => tab.url === url);
      }, address),
    );
  });

  it('opens an entity’s timeline and goes back to the cast', async () => {
    await open();
    await textOf(panel, '.cast', 'Boston Trust Act');
    await press(panel, 'Timeline of Boston Trust Act');
    await textOf(panel, 'h1', 'Boston Trust Act');
    expect(await textOf(panel, '.rail', 'Aug 20, 2025')).toContain('In force');
    expect(await textOf(panel, '.story', 'Since this article')).toMatch(/\d/);
    expect((await textsOf(panel, '.year > h3')).at(-1)).toBe('2014');
    expect(await textsOf(panel, '.this-article')).toEqual(['Aug 20, 2025 this article']);
    await press(panel, 'Back', '.back');
    await textOf(panel, '.cast', 'Boston Trust Act');
  });

  it('shows one year of a timeline with an arrow key, and all with Escape', async () => {
    await open('&entity=boston-trust-act');
    await textOf(panel, '.bars');
    const years = await textsOf(panel, '.year > h3');
    expect(years.length).toBeGreaterThan(3);
    await panel.focus('.bars');
    await panel.keyboard.press('ArrowLeft');
    expect(await textsOf(panel, '.year > h3')).toEqual([years[0]]);
    await panel.keyboard.press('Escape');
    expect(await textsOf(panel, '.year > h3')).toEqual(years);
  });

  it('shows the events of one type', async () => {
    await open('&entity=boston-trust-act');
    await textOf(panel, '.types', 'Rulings');
    const all = (await textsOf(panel, '.year .event')).length;
    await press(panel, 'Rulings', '.chip');
    const rulings = await textsOf(panel, '.year .event');
    expect(rulings.length).toBeGreaterThan(0);
    expect(rulings.length).toBeLessThan(all);
    expect(await textOf(panel, '.shown', `${rulings.length} of ${all}`)).toContain('Show all');
  });

  it('has every source a claim names, as a plain link that tells nothing', async () => {
    await open('&entity=todd-lyons');
    await textOf(panel, '.sources', ',');
    const { dangling, links } = await panel.evaluate(() => ({
      dangling: [...document.querySelectorAll('.refs a')]
        .map((ref) => ref.getAttribute('href')!)
        .filter((target) => !document.querySelector(target)),
      links: [...document.querySelectorAll('.sources a')].map((link) => link.getAttribute('rel')),
    }));
    expect(dangling).toEqual([]);
    expect(new Set(links)).toEqual(new Set(['noreferrer noopener']));
  });

  it('finds a misspelt name while it is typed, and opens it with the arrow key and Enter', async () => {
    await open();
    await press(panel, 'Search', '.tab');
    await textOf(panel, '.search-label');
    await eventually('the box to have the focus', () =>
      panel.evaluate(() => document.activeElement?.tagName === 'INPUT'),
    );
    await panel.keyboard.type('alejandro majorkas');
    await textOf(panel, '.hits', 'Alejandro Mayorkas');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await textOf(panel, 'h1', 'Alejandro Mayorkas');
    await press(panel, 'Back', '.back');
    expect(await panel.$eval('input', (box) => box.value)).toBe('alejandro majorkas');
  });

  it('tells records of one name apart by their place', async () => {
    await open('&search=trust%20act');
    const hits = await textOf(panel, '.hits', 'Boston Trust Act');
    expect(hits).toContain('Law · Boston, Massachusetts');
    expect(hits).toContain('Law · California');
  });

  it('says so when nothing is found, and what to try', async () => {
    await open('&search=xylophone');
    expect(await textOf(panel, '.nothing', 'xylophone')).toContain('surname');
  });

  it('annotates a pasted text, and its timelines stand beside that text’s day', async () => {
    await open();
    await press(panel, 'Paste text', '.tab');
    await textOf(panel, '.paste', 'Text of the article');
    await panel.type(
      '.paste textarea',
      'Acting ICE Director Todd Lyons spoke about immigration arrests. Lyons cited 8 U.S.C. 1357.',
    );
    await press(panel, 'Find notes');
    const cast = await textOf(panel, '.cast', 'Todd Lyons');
    expect(cast).toContain('×2');
    await press(panel, 'Todd Lyons', '.cast-jump');
    await textOf(panel, '.rail', 'Today');
    expect(await textOf(panel, '.rail')).not.toContain('When this was written');
    await press(panel, 'Back', '.back');
    await textOf(panel, '.cast', 'Todd Lyons');
  });

  it('says so where nothing runs', async () => {
    panel = await extension.open('sidepanel.html?tab=999999');
    await textOf(panel, '.empty', 'No notes for this page');
    await press(panel, 'Paste text', '.empty button');
    await textOf(panel, '.paste', 'Text of the article');
  });

  it('follows the page: another article in the same tab is another cast', async () => {
    await open();
    await textOf(panel, '.cast', 'Josh Kraft');
    await article.goto(`${server.url}/quiet.html`);
    await textOf(panel, '.empty', 'Not an immigration story');
    await article.goto(`${server.url}/boston.html`);
    await textOf(panel, '.cast', 'Josh Kraft');
  });
});
