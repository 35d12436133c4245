import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './rig/axe.ts';
import { cardBox, cardName, cardOf, inCard, pressInCard } from './rig/card.ts';
import { eventually } from './rig/eventually.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith, placeOfMark, readMarks } from './rig/marks.ts';
import { type Server, serve } from './rig/serve.ts';
import { tellTab } from './rig/tell-tab.ts';

/** Prose on the topic, of about this many characters, with a name of the knowledge base in every paragraph. */
function longArticle(characters: number): string {
  const paragraph =
    '<p>Immigration agents came to the market again on Tuesday, residents said, and the asylum seekers who work there stayed at home; Todd Lyons did not say how long the deportation operation would last.</p>\n';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A year of immigration enforcement</title></head><body><article><h1>A year of immigration enforcement and what it has brought</h1>
    <p>Todd Lyons, acting director of U.S. Immigration and Customs Enforcement, looked back on it.</p>${paragraph.repeat(Math.ceil(characters / paragraph.length))}</article></body></html>`;
}

describe.each(['chromium', 'firefox'] as const)('the card in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let page: Page;
  const faults: string[] = [];

  async function open(path = 'boston.html', mark = 'Todd Lyons'): Promise<Page> {
    page = await extension.browser.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on(
      'console',
      (message) => ['error', 'warn'].includes(message.type()) && faults.push(message.text()),
    );
    await page.goto(`${server.url}/${path}`, { waitUntil: 'load' });
    await page.bringToFront();
    await marksWith(page, mark);
    return page;
  }
  async function hover(text: string): Promise<void> {
    const { x, y } = await placeOfMark(page, text);
    await page.mouse.move(x + 4, y + 1);
    await page.mouse.move(x, y, { steps: 3 });
  }

  beforeAll(async () => {
    const html = (body: string) => ({
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    const route = (body: string) => (_: unknown, response: import('node:http').ServerResponse) =>
      void response.writeHead(200, html(body)).end(body);
    server = await serve('tests/fixtures/articles', {
      '/long.html': route(longArticle(60_000)),
      '/huge.html': route(longArticle(1_000_000)),
    });
    extension = await launchExtension(name);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });
  afterEach(async () => {
    await page?.close();
    expect(faults.splice(0)).toEqual([]);
  });

  it('is on the page within 300 ms of the pointer’s rest', async () => {
    const waits: number[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      await open();
      const wait = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let last = 0;
            addEventListener('pointermove', () => {
              last = performance.now();
            });
            new MutationObserver(() => resolve(performance.now() - last)).observe(document.documentElement, {
              childList: true,
            });
          }),
      );
      await hover('Todd Lyons');
      waits.push(await wait);
      if (attempt < 2) await page.close();
    }
    // The best of three: the machine that tests has other work too.
    expect(Math.min(...waits)).toBeLessThanOrEqual(300);
    // The dwell is 150 ms from the event; the page hears of the event, and of the card, a little later or earlier.
    expect(Math.max(...waits)).toBeGreaterThanOrEqual(100);
  });

  it('is clean for axe, in both themes, with "why this?" open', async () => {
    await open();
    await hover('Todd Lyons');
    await cardOf(page, 'Todd Lyons');
    await pressInCard(page, 'Why this?');
    await eventually('the reasons', () =>
      inCard(page, (card) => card.querySelector('#why')?.textContent ?? null),
    );
    const copy = await inCard(page, (card) => ({
      markup: card.outerHTML,
      css: (card.getRootNode() as ShadowRoot).adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join('\n'),
    }));
    // The same markup and rules in an open root, where axe can look.
    for (const scheme of ['light', 'dark']) {
      const bench = await extension.browser.newPage();
      await bench.setContent(
        '<!doctype html><html lang="en"><title>Card</title><main><h1>Card</h1><div></div></main></html>',
      );
      await bench.evaluate(
        ({ markup, css }, theme) => {
          const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css.replace(/animation:[^;]*;/g, ''));
          root.adoptedStyleSheets = [sheet];
          root.innerHTML = markup;
          const card = root.firstElementChild as HTMLElement;
          card.style.colorScheme = theme;
          card.showPopover();
        },
        copy!,
        scheme,
      );
      expect(await axeViolations(bench)).toEqual([]);
      await bench.close();
    }
  });

  it('stays inside the window, beside its mention', async () => {
    await open();
    for (const text of ['Todd Lyons', 'Boston Police Department', 'Josh Kraft']) {
      await hover(text);
      await cardOf(page, text);
      const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const { y } = await placeOfMark(page, text);
      const box = await eventually(`the card of ${text} in its place`, async () => {
        const { left, top, right, bottom } = await cardBox(page);
        const inside = left >= 0 && top >= 0 && right <= window.width && bottom <= window.height;
        const beside = Math.min(Math.abs(top - y), Math.abs(bottom - y)) < 40;
        return inside && beside ? { top, bottom } : null;
      });
      expect(box.bottom - box.top).toBeLessThanOrEqual(0.6 * window.height + 1);
      await page.keyboard.press('Escape');
    }
  });

  it('stays above a popover that the page opens later', async () => {
    await open();
    await hover('Todd Lyons');
    await cardOf(page, 'Todd Lyons');
    const box = await cardBox(page);
    await page.evaluate(() => {
      const own = document.createElement('div');
      own.popover = 'manual';
      own.style.cssText = 'inset: 0; width: 100%; height: 100%; background: teal';
      document.body.append(own);
      own.showPopover();
    });
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    await eventually('the card on top', () =>
      page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y)?.parentElement === document.documentElement,
        middle,
      ),
    );
  });

  it('can be used above a modal dialog that the page opens later, and leaves nothing in it', async () => {
    await open();
    await hover('Todd Lyons');
    await cardOf(page, 'Todd Lyons');
    await page.evaluate(() => {
      const own = document.createElement('dialog');
      own.innerHTML = '<p>Subscribe?</p>';
      document.body.append(own);
      own.showModal();
    });
    await eventually('the card in the dialog', () => page.$('dialog > div'));
    await pressInCard(page, 'Why this?');
    await eventually('the reasons', () =>
      inCard(page, (card) => card.querySelector('#why')?.textContent ?? null),
    );
    await page.keyboard.press('Escape');
    await eventually('no card', async () => (await cardName(page)) === null);
    expect(await page.$eval('dialog', (own) => own.open && own.innerHTML)).toBe('<p>Subscribe?</p>');
  });

  it('comes back out of a modal dialog that closes under it', async () => {
    await open();
    await hover('Todd Lyons');
    await cardOf(page, 'Todd Lyons');
    await pressInCard(page, 'Pin');
    await page.evaluate(() => {
      const own = document.createElement('dialog');
      document.body.append(own);
      own.showModal();
    });
    await eventually('the card in the dialog', () => page.$('dialog > div'));
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await eventually('an empty dialog', async () => (await page.$('dialog > div')) === null);
    expect(await cardName(page)).toBe('Todd Lyons');
  });

  it('survives a page that hides everything it did not make', async () => {
    await open();
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        'html > div { display: none !important; opacity: 0 !important; pointer-events: none !important }';
      document.head.append(style);
    });
    await hover('Todd Lyons');
    await cardOf(page, 'Todd Lyons');
    const { left, right, top, bottom } = await cardBox(page);
    expect(right - left).toBeGreaterThan(300);
    const hit = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.localName,
      (left + right) / 2,
      (top + bottom) / 2,
    );
    expect(hit).toBe('div');
  });

  it('goes, and the marks with it, when the paragraph under it goes', async () => {
    await open();
    await hover('Todd Lyons');
    await cardOf(page, 'Todd Lyons');
    await page.evaluate(() => document.querySelector('#lyons')!.remove());
    await eventually('no card', async () => (await cardName(page)) === null);
  });

  it('is there once when the script is put into the page a second time', async () => {
    await open();
    const before = await readMarks(page);
    await extension.welcome.evaluate(
      async (address) => {
        type Api = {
          tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
          scripting: { executeScript(options: object): Promise<unknown> };
        };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        const api = browser ?? chrome;
        const tab = (await api.tabs.query({ url: '*://127.0.0.1/*' })).findLast(
          (one) => one.url === address,
        )!;
        await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['annotator.js'] });
      },
      await page.evaluate(() => location.href),
    );
    await eventually('the marks again', async () => (await readMarks(page)).length === before.length);
    await hover('Todd Lyons');
    await cardOf(page, 'Todd Lyons');
    expect(await page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length)).toBe(
      1,
    );
    expect(await readMarks(page)).toEqual(before);
  });

  it('follows the page into the dark', async () => {
    if (name === 'firefox') return; // its driver cannot switch the colour scheme
    await open();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await eventually('dark marks', async () =>
      (await readMarks(page)).every((mark) => mark.highlight.endsWith('2')),
    );
    await hover('Todd Lyons');
    await cardOf(page, 'Todd Lyons');
    expect(await inCard(page, (card) => getComputedStyle(card).backgroundColor)).toBe('rgb(22, 25, 29)');
  });

  it('opens on a page whose names hide the document’s own, and whose prototypes are broken', async () => {
    page = await extension.browser.newPage();
    page.on(
      'console',
      (message) => ['error', 'warn'].includes(message.type()) && faults.push(message.text()),
    );
    await page.goto(`${server.url}/clobbering.html`, { waitUntil: 'load' });
    await page.bringToFront();
    const place = await eventually('a mark on Todd Lyons', () =>
      page.evaluate(() => {
        for (const [, ranges] of CSS.highlights as unknown as Map<string, Set<Range>>)
          for (const range of ranges) {
            const { x, y, width, height } = range.getBoundingClientRect();
            if (range.toString() === 'Todd Lyons') return { x: x + width / 2, y: y + height / 2 };
          }
        return null;
      }),
    );
    await page.mouse.move(place.x + 4, place.y + 1);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    // The page has no div; the one that lies under its mention is the card's host.
    const hit = await eventually('a card under its mention', () =>
      page.evaluate(
        ({ x, y }) => Document.prototype.elementFromPoint.call(document, x, y + 60)?.localName === 'div',
        place,
      ),
    );
    expect(hit).toBe(true);
  });

  it('opens on a tap and closes on a tap elsewhere', async () => {
    if (name === 'firefox') return; // its driver has no touch screen here
    await open();
    const { x, y } = await placeOfMark(page, 'Todd Lyons');
    await page.touchscreen.tap(x, y);
    await cardOf(page, 'Todd Lyons');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cardName(page)).toBe('Todd Lyons');
    await page.touchscreen.tap(900, 600);
    await eventually('no card', async () => (await cardName(page)) === null);
  });

  it('does not open while text is being selected, nor when the page scrolls under the pointer', async () => {
    await open();
    const { x, y } = await placeOfMark(page, 'Todd Lyons');
    await page.mouse.move(x - 120, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 8 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardName(page)).toBeNull();
    await page.mouse.up();
    await page.mouse.move(x, y + 100, { steps: 8 });
    await page.evaluate(() => scrollBy({ top: 100, behavior: 'instant' }));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cardName(page)).toBeNull();
  });

  it('leaves links their clicks', async () => {
    await open();
    await tellTab(extension, page, { type: 'tab/jump', entity: 'pam-bondi', nth: 1 });
    await page.evaluate(() => {
      document.querySelector('#link')!.addEventListener('click', (event) => {
        event.preventDefault();
        document.title = 'followed';
      });
    });
    await page.click('#link');
    expect(await page.title()).toBe('followed');
  });

  it('asks the network for nothing', async () => {
    await open();
    const before = server.requests.length;
    await hover('Todd Lyons');
    await cardOf(page, 'Todd Lyons');
    expect(server.requests.slice(before)).toEqual([]);
  });

  it('serves a long article, and the first part of a huge page', async () => {
    await open('long.html');
    expect(await tellTab(extension, page, { type: 'tab/state' })).toMatchObject({
      outcome: 'annotated',
      partial: false,
    });
    await page.close();
    await open('huge.html');
    expect(await tellTab(extension, page, { type: 'tab/state' })).toMatchObject({
      outcome: 'annotated',
      partial: true,
    });
  });
});
