import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardName, cardOf, inCard, pressInCard } from './rig/card.ts';
import { eventually } from './rig/eventually.ts';
import { addressOf, type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith, placeOfMark, readMarks } from './rig/marks.ts';
import { press, textOf } from './rig/our-page.ts';
import { type Server, serve } from './rig/serve.ts';

/** Two states with an act of this name, and a paragraph that speaks for one of them. */
const TRUST_ACTS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Acts</title></head><body><article><h1>Immigration arrests and the law</h1>
  <p>The mayor said that immigration police may not detain people in the street without a judge’s warrant, and that the deportation operation had to end.</p>
  <p id="acts">A Boston spokesman cited the Trust Act, and in California the Trust Act and SB 54 limit sheriffs in Los Angeles and San Francisco.</p>
  <p>Boston defended the Trust Act on Monday against ICE in Boston City Hall, where immigrants and asylum seekers had come to listen to the debate.</p></article></body></html>`;

const CALIFORNIA = 'California TRUST Act (AB 4)';

describe.each(['chromium', 'firefox'] as const)('a note that is wrong, in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let page: Page;

  beforeAll(async () => {
    server = await serve('tests/fixtures/articles', {
      '/acts.html': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(TRUST_ACTS),
    });
    extension = await launchExtension(name);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });
  afterEach(() => page?.close());

  async function hover(text: string): Promise<void> {
    const { x, y } = await placeOfMark(page, text);
    await page.mouse.move(x + 4, y + 1);
    await page.mouse.move(x, y, { steps: 3 });
  }

  it('offers the record that came next, takes it, and offers the first one again', async () => {
    page = await extension.visit(`${server.url}/acts.html`);
    await marksWith(page, 'Trust Act');
    await hover('Trust Act');
    await cardOf(page, CALIFORNIA);
    await pressInCard(page, 'Not this');
    await eventually('the question', () =>
      inCard(page, (card) => card.innerText.includes('What is it then?')),
    );
    await pressInCard(page, 'Boston Trust Act');
    await cardOf(page, 'Boston Trust Act');
    await pressInCard(page, 'Why this?');
    const why = await eventually('the reasons', () =>
      inCard(page, (card) => card.querySelector('#why')?.textContent ?? null),
    );
    expect(why).toContain('chosen by you');
    expect(why).toContain(CALIFORNIA);
    await pressInCard(page, 'Not this');
    await eventually('the question', () => inCard(page, (card) => card.innerText.includes('Neither')));
    await pressInCard(page, CALIFORNIA);
    await cardOf(page, CALIFORNIA);
  });

  it('takes the marks away when it is neither', async () => {
    page = await extension.visit(`${server.url}/acts.html`);
    await marksWith(page, 'Trust Act');
    await hover('Trust Act');
    await cardOf(page, CALIFORNIA);
    await pressInCard(page, 'Not this');
    await eventually('the question', () => inCard(page, (card) => card.innerText.includes('Neither')));
    await pressInCard(page, 'Neither');
    await eventually('no card', async () => (await cardName(page)) === null);
    const left = (await readMarks(page)).filter(
      ({ block, text }) => block === 'acts' && text === 'Trust Act',
    );
    expect(left).toEqual([]);
  });

  it('is reported by the reader alone: a text to copy, without the page’s address, and no request', async () => {
    page = await extension.visit(`${server.url}/boston.html`);
    await marksWith(page, 'Todd Lyons');
    await hover('Todd Lyons');
    await cardOf(page, 'Todd Lyons');
    const before = server.requests.length;
    await pressInCard(page, 'Report');
    const panel = await eventually('the panel', async () => {
      for (const one of await extension.browser.pages())
        if ((await addressOf(one).catch(() => '')).includes('/sidepanel.html')) return one;
      return panelOfTargets(extension);
    });
    const text = await textOf(panel, '.report', 'Record: todd-lyons');
    expect(text).toContain('Marked words: “Todd Lyons”');
    expect(text).toContain('Day of the article: 2025-08-20');
    expect(text).not.toContain('127.0.0.1');
    if (name === 'firefox') {
      await textOf(panel, '.tick', '/boston.html');
      await press(panel, 'Add the page', 'label');
      await textOf(panel, '.report', `Page: ${server.url}/boston.html`);
    }
    expect(server.requests.slice(before)).toEqual([]);
    await panel.close().catch(() => {});
  });
});

/** Chromium's side panel is no tab; it is a page target of its own. */
async function panelOfTargets({ browser }: LaunchedExtension): Promise<Page | null> {
  const target = browser.targets().find((one) => one.url().includes('/sidepanel.html'));
  return (await target?.asPage()) ?? null;
}
