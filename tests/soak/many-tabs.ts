/** Row W7: so many tabs that ask a stopped background for their lexicon at the same moment. */
import type { BrowserName } from '../e2e/browsers.ts';
import { putSettings } from '../e2e/rig/ask-extension.ts';
import { eventually } from '../e2e/rig/eventually.ts';
import { addressOf, launchExtension } from '../e2e/rig/launch-extension.ts';
import { readMarks } from '../e2e/rig/marks.ts';
import { serve } from '../e2e/rig/serve.ts';

export type TabsReport = { tabs: number; marked: number; medianMs: number; p95Ms: number; lastMs: number };

/** Browsers let hidden tabs wait for seconds; what is measured is our part. */
const NO_THROTTLING = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];
const FIREFOX_NO_THROTTLING = {
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
};

type Tabs = { tabs: { create(about: { url: string; active: boolean }): Promise<unknown> } };

/** Opens the tabs, pauses their site, stops the background, and lets the site go on: all ask at once. */
export async function runManyTabs(name: BrowserName, count: number): Promise<TabsReport> {
  const server = await serve('tests/fixtures/articles');
  const extension = await launchExtension(name, {
    chromiumArgs: NO_THROTTLING,
    firefoxPrefs: FIREFOX_NO_THROTTLING,
  });
  try {
    const url = `${server.url}/boston.html`;
    for (let tab = 0; tab < count; tab++) {
      await extension.welcome.evaluate((address) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
        return (browser ?? chrome).tabs.create({ url: address, active: false }).then(() => {});
      }, `${url}?tab-${tab}`);
    }
    const all = await eventually(
      'the tabs',
      async () => {
        const pages = await extension.browser.pages();
        const addresses = await Promise.all(pages.map((page) => addressOf(page).catch(() => '')));
        const found = pages.filter((_, index) => addresses[index]!.startsWith(url));
        return found.length === count && found;
      },
      120_000,
    );
    const marked = async () =>
      (await Promise.all(all.map((page) => readMarks(page)))).filter((marks) => marks.length > 0).length;
    await eventually('marks in all tabs', async () => (await marked()) === count, 300_000);
    await putSettings(extension, { pausedSites: ['127.0.0.1'] });
    await eventually('no marks in any tab', async () => (await marked()) === 0, 120_000);
    await extension.stopBackground();
    const waits = all.map((page) =>
      page.evaluate(async () => {
        const end = Date.now() + 60_000;
        while (CSS.highlights.size === 0 && Date.now() < end)
          await new Promise((resolve) => setTimeout(resolve, 10));
        return CSS.highlights.size > 0 ? Date.now() : null;
      }),
    );
    const start = Date.now();
    await putSettings(extension, {});
    const times = (await Promise.all(waits)).filter((time) => time !== null).map((time) => time - start);
    const sorted = times.sort((a, b) => a - b);
    return {
      tabs: count,
      marked: sorted.length,
      medianMs: sorted[count >> 1] ?? -1,
      p95Ms: sorted[Math.floor(count * 0.95)] ?? -1,
      lastMs: sorted.at(-1) ?? -1,
    };
  } finally {
    await extension.close();
    await server.close();
  }
}
