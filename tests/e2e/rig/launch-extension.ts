import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, needBrowser } from '../browsers.ts';
import { eventually } from './eventually.ts';
import { allowInPrivateWindows, inFirefox, OUR_EXTENSION } from './in-firefox.ts';

export type LaunchedExtension = {
  name: BrowserName;
  browser: Browser;
  /** chrome-extension://… or moz-extension://…, without a slash at the end. */
  origin: string;
  /** Opens a page of the extension in a tab: "options.html#x". */
  open(path: string): Promise<Page>;
  /** Opens a web page in a tab and waits until it has loaded. */
  visit(url: string): Promise<Page>;
  /** The page that the extension opened when it was installed: from it, tests can call the browser's interfaces. */
  welcome: Page;
  /** Stops the background, whatever it is doing. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** `test` may run on 127.0.0.1 without asking; `shipped` is what the stores get. */
  build?: 'test' | 'shipped';
  /** True unless said otherwise. */
  headless?: boolean;
  firefoxPrefs?: Record<string, unknown>;
  chromiumArgs?: string[];
  width?: number;
  height?: number;
  /** True: the extension may run in private windows, as a reader can allow it. */
  inPrivateWindows?: boolean;
  /** Folder of a profile that outlives the browser; a new one otherwise. */
  profile?: string;
};

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--lang=en-US',
];
const FIREFOX_PREFS = {
  // Grants optional permissions without the prompt that a headless browser cannot show.
  'extensions.webextOptionalPermissionPrompts': false,
  'intl.accept_languages': 'en-US',
  'browser.shell.checkDefaultBrowser': false,
  'app.update.enabled': false,
};

/** Starts a browser with the built extension installed, and waits until its welcome page is open. */
export async function launchExtension(
  name: BrowserName,
  options: LaunchOptions = {},
): Promise<LaunchedExtension> {
  const folder = builtFolder(name, options.build);
  const browser = await start(name, options);
  try {
    const id = await install(browser, name, folder, options.inPrivateWindows ?? false);
    // A profile that knows the extension already opens no welcome page in Chromium.
    const welcome =
      options.profile && name === 'chromium'
        ? await visit(browser, `chrome-extension://${id}/welcome.html`)
        : await eventually('the welcome page', () =>
            pageAt(browser, (url) => url.includes('-extension://') && url.includes('/welcome.html')),
          );
    const origin = new URL(await addressOf(welcome)).href.split('/welcome.html')[0]!;
    return {
      name,
      browser,
      origin,
      welcome,
      open: (path) => openExtensionPage(browser, welcome, `${origin}/${path}`, name),
      visit: (url) => visit(browser, url),
      stopBackground: () => (name === 'chromium' ? stopWorker(welcome) : stopEventPage(browser)),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function start(
  name: BrowserName,
  {
    chromiumArgs = [],
    firefoxPrefs = {},
    width = 1100,
    height = 800,
    headless = true,
    profile,
  }: LaunchOptions,
): Promise<Browser> {
  const common = {
    executablePath: needBrowser(name),
    headless,
    defaultViewport: headless ? { width, height } : null,
    ...(profile === undefined ? {} : { userDataDir: profile }),
  };
  return name === 'chromium'
    ? puppeteer.launch({
        ...common,
        browser: 'chrome',
        pipe: true,
        enableExtensions: true,
        args: [...CHROMIUM_ARGS, ...chromiumArgs],
      })
    : puppeteer.launch({
        ...common,
        browser: 'firefox',
        // Lets a test stop the background or open a private window; see in-firefox.ts.
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: { ...FIREFOX_PREFS, ...firefoxPrefs },
      });
}

/** Folder of a build; EXTENSION_OUTPUT names another place than .output. */
export function builtFolder(name: BrowserName, build: LaunchOptions['build'] = 'test'): string {
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  return resolve(
    process.env.EXTENSION_OUTPUT ?? '.output',
    build === 'shipped' ? browser : `${browser}-test`,
  );
}

async function install(
  browser: Browser,
  name: BrowserName,
  folder: string,
  inPrivateWindows: boolean,
): Promise<string> {
  if (name === 'firefox' && inPrivateWindows) await allowInPrivateWindows(browser);
  return browser.installExtension(folder, { enabledInIncognito: inPrivateWindows });
}

/** The page's real address: for extension pages in Firefox, `page.url()` says about:blank. */
export function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

async function pageAt(browser: Browser, isIt: (url: string) => boolean): Promise<Page | null> {
  for (const page of await browser.pages()) {
    const url = await addressOf(page).catch(() => '');
    if (isIt(url)) return page;
  }
  return null;
}

async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

async function openExtensionPage(
  browser: Browser,
  welcome: Page,
  url: string,
  name: BrowserName,
): Promise<Page> {
  if (name === 'chromium') return visit(browser, url);
  // Firefox refuses to let a test driver go to an extension's page; the extension itself may open it. About one tab in
  // sixty never reports to the driver on a busy machine, so a second one is opened before this is a failure.
  return openFromWelcome(browser, welcome, url, 6_000).catch(() =>
    openFromWelcome(browser, welcome, url, 15_000),
  );
}

async function openFromWelcome(
  browser: Browser,
  welcome: Page,
  url: string,
  timeoutMs: number,
): Promise<Page> {
  const before = new Set(await browser.pages());
  await welcome.evaluate((address) => {
    const { browser: api } = globalThis as unknown as {
      browser: { tabs: { create(tab: { url: string }): void } };
    };
    api.tabs.create({ url: address });
  }, url);
  const probe = async () => {
    for (const page of await browser.pages()) {
      if (before.has(page)) continue;
      const ready = await page
        .evaluate((address) => location.href === address && document.readyState === 'complete', url)
        .catch(() => false);
      if (ready) return page;
    }
    return null;
  };
  return eventually(`a tab at ${url}`, probe, timeoutMs);
}

async function stopWorker(welcome: Page): Promise<void> {
  const session = await welcome.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function stopEventPage(browser: Browser): Promise<void> {
  const options = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
  await inFirefox(browser, `${OUR_EXTENSION}.terminateBackground(${options}).then(() => true)`);
}
