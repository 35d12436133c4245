import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { eventually } from '../e2e/rig/eventually.ts';
import { launchExtension } from '../e2e/rig/launch-extension.ts';
import type { Section } from './support/figure.ts';
import { median } from './support/measure.ts';

const ROUNDS = 9;

/** The side panel in a real Chromium, with the extension as it is built. */
export const panel: Section = {
  id: 'panel',
  question: 'How soon does the side panel show something, and how soon a long timeline?',
  async run() {
    const extension = await launchExtension('chromium');
    try {
      const page = await extension.browser.newPage();
      await page.setViewport({ width: 360, height: 900 });
      await page.evaluateOnNewDocument(noteFirstHit);
      const openings = await repeat(() =>
        openPanel(page, `${extension.origin}/sidepanel.html?search=boston`),
      );
      await page.goto('about:blank');
      await page.setContent('<main></main>');
      await page.evaluate(await harness());
      const timelines = await repeat(() =>
        page.evaluate(() => (globalThis as unknown as { drawTimeline(): Promise<number> }).drawTimeline()),
      );
      return [
        {
          what: 'side panel, first paint',
          value: median(openings.map((opening) => opening.first)),
          unit: 'ms',
          bar: { most: 150 },
        },
        {
          what: 'side panel, results over the whole collection',
          value: median(openings.map((o) => o.filled)),
          unit: 'ms',
        },
        { what: 'timeline of 200 events, drawn', value: median(timelines), unit: 'ms', bar: { most: 50 } },
      ];
    } finally {
      await extension.close();
    }
  },
};

/** First paint, and the first result on the page, in milliseconds after the address was opened. */
async function openPanel(page: Page, url: string): Promise<{ first: number; filled: number }> {
  await page.goto(url);
  return eventually('results', () =>
    page.evaluate(() => {
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      const filled = (globalThis as { firstHit?: number }).firstHit;
      return first !== undefined && filled !== undefined && { first, filled };
    }),
  );
}

/** Notes the moment of the first result, from within the page. */
function noteFirstHit(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.hit')) return;
    observer.disconnect();
    Object.assign(globalThis, { firstHit: performance.now() });
  }).observe(document, { childList: true, subtree: true });
}

async function repeat<T>(run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < ROUNDS; round++) results.push(await run());
  return results;
}

async function harness(): Promise<string> {
  const bundle = await build({
    entryPoints: ['tests/bench/support/timeline-harness.tsx'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return bundle.outputFiles[0]!.text;
}
