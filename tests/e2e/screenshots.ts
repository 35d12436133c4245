/**
 * `npm run screenshots`: builds the extension and photographs every surface, light and dark, with the sample article:
 * docs/images/<surface>-<scheme>.png in Chromium, firefox-<surface>-<scheme>.png for our pages in Firefox.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { cardOf } from './rig/card.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith, placeOfMark } from './rig/marks.ts';
import { textOf } from './rig/our-page.ts';
import { serve } from './rig/serve.ts';
import { tabNumber } from './rig/tab-number.ts';

const FOLDER = 'docs/images';
const SCHEMES = ['light', 'dark'] as const;
/** Enough to be sharp on dense screens, small enough for a repository; Firefox's are for comparing only. */
const SCALE = 1.5;

/** A page of ours: its address, what to wait for, and its window. `{tab}` is the tab of the article. */
type Surface = { path: string; selector: string; text: string; width: number; height: number };

const SURFACES: Record<string, Surface> = {
  'panel-article': {
    path: 'sidepanel.html?tab={tab}',
    selector: '.cast',
    text: 'Todd Lyons',
    width: 360,
    height: 820,
  },
  'panel-narrow': {
    path: 'sidepanel.html?tab={tab}',
    selector: '.cast',
    text: 'Todd Lyons',
    width: 320,
    height: 820,
  },
  'panel-timeline': {
    path: 'sidepanel.html?tab={tab}&entity=boston-trust-act',
    selector: '.sources',
    text: '',
    width: 400,
    height: 820,
  },
  'panel-person': {
    path: 'sidepanel.html?tab={tab}&entity=todd-lyons',
    selector: '.sources',
    text: '',
    width: 400,
    height: 820,
  },
  'panel-search': {
    path: 'sidepanel.html?tab={tab}&search=sanctuary',
    selector: '.hits',
    text: 'anctuary',
    width: 360,
    height: 820,
  },
  popup: { path: 'popup.html?tab={tab}', selector: '.finding', text: 'Lyons', width: 320, height: 340 },
  options: { path: 'options.html', selector: '#data', text: 'records', width: 1000, height: 820 },
  welcome: { path: 'welcome.html', selector: '.site-group', text: 'National', width: 860, height: 860 },
};

type Scheme = (typeof SCHEMES)[number];

async function photographPages(extension: LaunchedExtension, article: Page, scheme: Scheme): Promise<void> {
  const tab = await tabNumber(extension, article);
  const prefix = extension.name === 'firefox' ? 'firefox-' : '';
  for (const [name, surface] of Object.entries(SURFACES)) {
    const page = await extension.open(surface.path.replace('{tab}', String(tab)));
    await page.bringToFront();
    await page.setViewport({
      width: surface.width,
      height: surface.height,
      deviceScaleFactor: extension.name === 'chromium' ? SCALE : 1,
    });
    if (extension.name === 'chromium') await wear(page, scheme);
    await textOf(page, surface.selector, surface.text);
    await page.screenshot({ path: `${FOLDER}/${prefix}${name}-${scheme}.png` });
    await page.close();
  }
}

async function photographCard(article: Page, scheme: Scheme): Promise<void> {
  await article.bringToFront();
  await article.setViewport({ width: 1060, height: 760, deviceScaleFactor: SCALE });
  // Room for the card below the line, so that it hides nothing that was read already.
  await article.evaluate(() => scrollTo(0, 230));
  const at = await placeOfMark(article, 'Todd Lyons');
  await article.mouse.move(at.x + 5, at.y + 2);
  await article.mouse.move(at.x, at.y, { steps: 3 });
  await cardOf(article, 'Todd Lyons');
  // The card fades in within 120 ms.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await article.screenshot({ path: `${FOLDER}/card-${scheme}.png` });
  await article.keyboard.press('Escape');
}

/** Chromium takes the scheme from its driver, page by page. */
function wear(page: Page, scheme: Scheme): Promise<void> {
  return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

async function photograph(name: BrowserName, scheme: Scheme, address: string): Promise<void> {
  // Firefox takes it from a preference: 0 is dark, 1 is light.
  const firefoxPrefs = { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 };
  const extension = await launchExtension(name, { firefoxPrefs });
  try {
    const article = await extension.browser.newPage();
    if (name === 'chromium') await wear(article, scheme);
    await article.goto(`${address}/boston.html`, { waitUntil: 'load' });
    await article.bringToFront();
    await marksWith(article, 'Todd Lyons');
    if (name === 'chromium') await photographCard(article, scheme);
    await photographPages(extension, article, scheme);
  } finally {
    await extension.close();
  }
}

if (!process.argv.includes('--no-build')) {
  for (const name of ['chrome', 'firefox'])
    execFileSync('wxt', ['build', '-b', name, '-m', 'test'], { stdio: 'ignore' });
}
mkdirSync(FOLDER, { recursive: true });
const server = await serve('tests/fixtures/articles');
try {
  for (const name of ['chromium', 'firefox'] as const) {
    for (const scheme of SCHEMES) await photograph(name, scheme, server.url);
  }
} finally {
  await server.close();
}
console.log(`Screenshots of ${Object.keys(SURFACES).length + 1} surfaces are in ${FOLDER}.`);
