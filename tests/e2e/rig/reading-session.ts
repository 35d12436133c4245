/** Rows L1 and L2, goals G9 and G10: what a browser asks the network for while a reader reads, and how. */
import { sampleBundle } from '../../updates/rig/sample-bundle.ts';
import { startFeed } from '../../updates/rig/start-feed.ts';
import type { BrowserName } from '../browsers.ts';
import { askBackground, checkNow, putSettings } from './ask-extension.ts';
import { openAsker } from './ask-from-page.ts';
import { launchExtension } from './launch-extension.ts';
import { marksWith } from './marks.ts';
import { type Recorded, startRecorder } from './recording-proxy.ts';
import { serve } from './serve.ts';

export type ReadingReport = {
  pages: number;
  /** Of those, how many the proxy saw being fetched: all, or it sees not everything. */
  seen: number;
  /** Requests while reading that were neither for the pages themselves nor made by the browser without us. */
  because: number;
  /** Requests to the feed. */
  asked: number;
  /** Of those, with an origin, a cookie, a referrer, a condition, or an address that is not the feed's own. */
  telling: number;
  /** Different sets of headers among requests for one file: more than one could tell readers apart. */
  headerSets: number;
};

const TELLING = ['origin', 'cookie', 'referer', 'if-none-match', 'if-modified-since', 'authorization'];
const FEED_FILES = ['/latest.json', '/latest.json.sig'];

/** Reads so many pages, with a card and now and then the panel for each, then asks the feed so many times. */
export async function runReadingSession(
  name: BrowserName,
  pages: number,
  checks: number,
): Promise<ReadingReport> {
  const [feed, recorder] = await Promise.all([startFeed(), startRecorder()]);
  const server = await serve('tests/fixtures/articles');
  const extension = await launchExtension(name, recorder.launch);
  try {
    await putSettings(extension, { feedUrl: feed.server.url, feedKey: feed.fingerprint });
    await feed.publish(sampleBundle(1));
    await checkNow(extension);
    const before = recorder.requests.length;
    const page = await extension.visit(`${server.url}/boston.html?secret`);
    for (let index = 0; index < pages; index++) {
      if (index > 0) await page.goto(`${server.url}/boston.html?secret-${index}`);
      await marksWith(page, 'Todd Lyons');
      // Each page sends three messages or four; of one tab the background hears ten a second.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const about = { entity: 'todd-lyons', date: '2026-02-03', cast: ['michelle-wu'] };
      if (index % 5 === 0) await (await openAsker(extension, page))({ type: 'page/card', ...about });
      if (index % 25 === 0) await (await extension.open('sidepanel.html?entity=todd-lyons')).close();
    }
    const made = recorder.requests.slice(before).filter(({ url }) => !isBrowsersOwn(url));
    const read = made.filter(({ url }) => url.startsWith(`${server.url}/boston.html`));
    const icons = made.filter(({ url }) => url.startsWith(`${server.url}/favicon`));
    const start = recorder.requests.length;
    for (let check = 0; check < checks; check++) await askBackground(extension, { type: 'ui/check-now' });
    const asked = recorder.requests.slice(start).filter(({ url }) => url.startsWith(feed.server.url));
    return {
      pages,
      seen: new Set(read.map(({ url }) => url)).size,
      because: made.length - read.length - icons.length,
      asked: asked.length,
      telling: asked.filter((request) => isTelling(request, feed.server.url)).length,
      headerSets: Math.max(...FEED_FILES.map((file) => headerSets(asked, `${feed.server.url}${file}`))),
    };
  } finally {
    await extension.close();
    await Promise.all([feed.stop(), server.close(), recorder.close()]);
  }
}

function isTelling({ url, headers }: Recorded, feed: string): boolean {
  const file = url.slice(feed.length);
  return TELLING.some((header) => header in headers) || !FEED_FILES.includes(file);
}

function headerSets(requests: readonly Recorded[], url: string): number {
  return new Set(requests.filter((one) => one.url === url).map(({ headers }) => JSON.stringify(headers)))
    .size;
}

/** Hosts that browsers ask by themselves, with and without extensions. */
function isBrowsersOwn(url: string): boolean {
  return /(^|[./])(mozilla\.(com|org|net)|firefox\.com|google\.com|gstatic\.com|googleapis\.com)[:/]/.test(
    url,
  );
}
