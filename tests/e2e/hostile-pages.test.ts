/** Rows P1 to P17 of docs/reliability.md: pages that get in the way. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardName, cardOf } from './rig/card.ts';
import { eventually } from './rig/eventually.ts';
import { EDITED_NAME, HOSTILE_PAGES, LOOKALIKES } from './rig/hostile-pages.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith, placeOfMark, readMarks } from './rig/marks.ts';
import { type Server, serve } from './rig/serve.ts';
import { tellTab } from './rig/tell-tab.ts';

type State = { outcome: string; partial: boolean; cast: { entity: string }[] } | undefined;

describe.each(['chromium', 'firefox'] as const)('a hostile page in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let page: Page;
  let posted = '';

  beforeAll(async () => {
    server = await serve('tests/fixtures/articles', {
      ...HOSTILE_PAGES,
      '/saved': async (request, response) => {
        posted = '';
        for await (const chunk of request) posted += String(chunk);
        response.writeHead(200, { 'content-type': 'text/html' }).end('<title>saved</title>');
      },
    });
    extension = await launchExtension(name);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });
  afterEach(() => page?.close());

  const open = async (path: string) => {
    page = await extension.visit(`${server.url}/${path}`);
  };
  /** What the content script says of the page; the page's own world may be broken. */
  const annotated = () =>
    eventually(
      'an annotated page',
      async () => {
        const state = (await tellTab(extension, page, { type: 'tab/state' })) as State;
        return state?.outcome === 'annotated' && state.cast.length > 3 && state;
      },
      20_000,
    );
  const hover = async (text: string) => {
    const { x, y } = await placeOfMark(page, text);
    await page.mouse.move(x - 40, y + 60);
    await page.mouse.move(x, y, { steps: 4 });
  };

  it('P1: may break every prototype and interface of its own', async () => {
    await open('prototypes.html');
    const { cast } = await annotated();
    expect(cast.map(({ entity }) => entity)).toContain('todd-lyons');
  });

  it('P2: may put itself in a form whose fields are named like its properties', async () => {
    await open('clobbered.html');
    const { cast } = await annotated();
    expect(cast.map(({ entity }) => entity)).toContain('todd-lyons');
  });

  it('P3: may be very large, and its beginning is marked', async () => {
    await open('huge.html');
    await annotated();
    await marksWith(page, 'Todd Lyons');
  });

  it('P4: may change without end, stays smooth, and has its marks afterwards', async () => {
    await open('redraws.html');
    await new Promise((resolve) => setTimeout(resolve, 3300));
    const { mutations, frames } = await page.evaluate(() => {
      const counted = globalThis as unknown as { mutations: number; frames: number };
      return { mutations: counted.mutations, frames: counted.frames };
    });
    expect(mutations).toBeGreaterThan(5_000);
    // A browser that draws nothing else makes sixty a second; this page leaves half of the time.
    expect(frames).toBeGreaterThan(30);
    await marksWith(page, 'Michelle Wu');
    await marksWith(page, 'Todd Lyons');
  });

  it('P6: may take our element away: it is put back a few times, and the panel still knows the page', async () => {
    await open('removes.html');
    await marksWith(page, 'Todd Lyons');
    for (let attempt = 0; attempt < 6; attempt++) {
      await hover('Todd Lyons');
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    const removed = await page.evaluate(() => (globalThis as unknown as { removed: number }).removed);
    expect(removed).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(() => (globalThis as unknown as { removed: number }).removed)).toBe(removed);
    await annotated();
  });

  it('P6: may begin anew, and nothing is left of the marks', async () => {
    await open('boston.html');
    await marksWith(page, 'Todd Lyons');
    await page.evaluate(() => {
      document.open();
      document.write('<title>new</title><p>Something else.');
      document.close();
    });
    await eventually('no marks', async () => (await readMarks(page)).length === 0);
    expect(await cardName(page)).toBeNull();
  });

  it('P8: may forbid everything by its policies', async () => {
    await open('strict.html');
    await marksWith(page, 'Todd Lyons');
    await hover('Todd Lyons');
    await cardOf(page, 'Todd Lyons');
  });

  it('P9: has nothing marked in its frames', async () => {
    await open('frames.html');
    await marksWith(page, 'Todd Lyons');
    const inFrames = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => CSS.highlights.size).catch(() => 0)),
    );
    expect(inFrames.length).toBeGreaterThan(6);
    expect(inFrames.filter((size) => size > 0)).toHaveLength(1);
  });

  it('P10: has its editors, fields and passwords left alone, and sends what it would have sent', async () => {
    await open('editors.html');
    await marksWith(page, 'Todd Lyons');
    expect((await readMarks(page)).filter(({ text }) => EDITED_NAME.includes(text))).toEqual([]);
    const { cast } = await annotated();
    expect(cast.map(({ entity }) => entity)).not.toContain('rodney-scott');
    await page.evaluate(() => document.querySelector<HTMLFormElement>('#form')!.submit());
    await eventually('the form', () => posted !== '');
    expect(posted.replaceAll('\r\n', '\n').trimEnd()).toBe(
      `input=${EDITED_NAME} of ICE\npassword=${EDITED_NAME}\nhidden=${EDITED_NAME}\narea=${EDITED_NAME} and Todd Lyons`,
    );
  });

  it('P11: may write names in odd ways, but not pass others off as them', async () => {
    await open('lookalikes.html');
    await marksWith(page, 'Todd Lyons');
    const marked = await eventually('a mark in the last odd one', async () => {
      const blocks = (await readMarks(page)).map(({ block }) => block);
      return blocks.includes('look-2') && blocks;
    });
    const { marked: odd, unmarked: false_ } = LOOKALIKES;
    expect(odd.map((_, index) => marked.includes(`look-${index}`))).toEqual(odd.map(() => true));
    expect(false_.map((_, index) => marked.includes(`look-${odd.length + index}`))).toEqual(
      false_.map(() => false),
    );
  });

  it('P15: that is no immigration story notices nothing, however it listens', async () => {
    await open('listens.html');
    await eventually('an answer', async () => {
      const state = (await tellTab(extension, page, { type: 'tab/state' })) as State;
      return state?.outcome === 'quiet';
    });
    const noticed = await page.evaluate(async (origin) => {
      const files = ['/annotator.js', '/assets/marks.css', '/icon/48.png', '/manifest.json'];
      const got = await Promise.all(
        files.map((file) =>
          fetch(origin + file).then(
            () => file,
            () => null,
          ),
        ),
      );
      return {
        heard: (globalThis as unknown as { heard: string[] }).heard,
        got: got.filter((file) => file !== null),
        highlights: CSS.highlights.size,
        styles: document.adoptedStyleSheets.length,
        loaded: performance.getEntries().filter((entry) => entry.name.includes('-extension:')).length,
        elements: document.documentElement.children.length,
      };
    }, extension.origin);
    expect(noticed).toEqual({ heard: [], got: [], highlights: 0, styles: 0, loaded: 0, elements: 2 });
  });
});
