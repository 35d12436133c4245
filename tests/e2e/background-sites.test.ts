import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askBackground, putSettings } from './rig/ask-extension.ts';
import { eventually } from './rig/eventually.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith, readMarks } from './rig/marks.ts';
import { type Server, serve } from './rig/serve.ts';
import { tabNumber } from './rig/tab-number.ts';

type Api = {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  action: {
    getBadgeText(about: { tabId: number }): Promise<string>;
    getTitle(about: { tabId: number }): Promise<string>;
  };
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches?: string[]; excludeMatches?: string[] }[]>;
    unregisterContentScripts(): Promise<void>;
    executeScript(injection: object): Promise<{ result: unknown }[]>;
  };
  storage: { local: { get(): Promise<Record<string, unknown>> } };
};

describe.each(['chromium', 'firefox'] as const)('the background in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let article: Page;

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

  const registered = () =>
    extension.welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (browser ?? chrome).scripting.getRegisteredContentScripts();
    });
  const badge = async (page: Page) => {
    const tabId = await tabNumber(extension, page);
    return extension.welcome.evaluate(async (tab) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { action } = browser ?? chrome;
      return {
        text: await action.getBadgeText({ tabId: tab }),
        title: await action.getTitle({ tabId: tab }),
      };
    }, tabId);
  };
  /** Sends messages from the isolated world of our content script in the article, as a page that took it over could. */
  const forge = async (messages: unknown[]) => {
    const tabId = await tabNumber(extension, article);
    return extension.welcome.evaluate(
      async (tab, sent) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        const [answer] = await (browser ?? chrome).scripting.executeScript({
          target: { tabId: tab },
          args: [sent],
          func: async (list: unknown[]) => {
            const inPage = globalThis as unknown as { browser?: Api; chrome: Api };
            const api = inPage.browser ?? inPage.chrome;
            const answers: unknown[] = [];
            for (const message of list) {
              answers.push(await api.runtime.sendMessage(message).catch(() => undefined));
            }
            return JSON.stringify(answers.map((one) => one ?? null));
          },
        });
        return answer!.result as string;
      },
      tabId,
      messages as never,
    );
  };

  it('registers the content script for the sites that are granted', async () => {
    const [script, ...others] = await registered();
    expect(others).toEqual([]);
    expect(script!.matches).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
  });

  it('has its keys: none that the browser keeps for itself, which it would leave out without a word', async () => {
    const keys = await extension.welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const all = await (browser ?? chrome).commands.getAll();
      return Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
    });
    expect(keys).toMatchObject({
      'next-mention': 'Alt+Shift+J',
      'previous-mention': 'Alt+Shift+K',
      'open-panel': 'Alt+Shift+L',
    });
  });

  it('counts the notes on the toolbar button, and marks a page that is no immigration story', async () => {
    const count = (await readMarks(article)).length;
    const shown = await badge(article);
    expect(Number(shown.text)).toBeGreaterThan(5);
    expect(Number(shown.text)).toBeLessThanOrEqual(count);
    expect(shown.title).toContain(`${shown.text} notes`);
    const quiet = await extension.visit(`${server.url}/quiet.html`);
    await eventually('a dot', async () => (await badge(quiet)).text === '·');
    await quiet.close();
  });

  it('W10: repairs a registration that the browser lost', async () => {
    await extension.welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (browser ?? chrome).scripting.unregisterContentScripts();
    });
    expect(await registered()).toEqual([]);
    await askBackground(extension, { type: 'ui/settings-changed' });
    expect(await registered()).toHaveLength(1);
    await marksWith(article, 'Todd Lyons');
  });

  it('W10: marks a page that loaded while the registration was lost, as soon as it starts again', async () => {
    await extension.welcome.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (browser ?? chrome).scripting.unregisterContentScripts();
    });
    const page = await extension.visit(`${server.url}/boston.html?unregistered`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await readMarks(page)).toEqual([]);
    await extension.stopBackground();
    // Any event starts it.
    await eventually('an answer', () => askBackground(extension, { type: 'ui/data-status' }));
    await marksWith(page, 'Todd Lyons');
    expect(await registered()).toHaveLength(1);
    await page.close();
  });

  it('marks pages that load while settings change again and again', async () => {
    const load = async (index: number) => {
      const page = await extension.visit(`${server.url}/boston.html?while-${index}`);
      await page.bringToFront();
      await marksWith(page, 'Todd Lyons');
      await page.close();
    };
    let changes = 0;
    let loading = true;
    const change = async () => {
      while (loading) await putSettings(extension, { pausedSites: [`${++changes}.example`] });
    };
    const changing = change();
    try {
      for (let index = 0; index < 12; index++) await load(index);
    } finally {
      loading = false;
      await changing;
    }
    expect(changes).toBeGreaterThan(12);
    await putSettings(extension, {});
  });

  it('takes the marks of a paused site away without a reload, and brings them back', async () => {
    await article.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
    await putSettings(extension, { pausedSites: ['127.0.0.1'] });
    await eventually('no marks', async () => (await readMarks(article)).length === 0);
    await eventually('a grey badge', async () => (await badge(article)).text === '–');
    expect((await registered())[0]?.matches).toEqual(['http://localhost/*']);
    await putSettings(extension, {});
    await marksWith(article, 'Todd Lyons');
    expect(await article.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
  });

  it('annotates a page of a paused site once, when asked to', async () => {
    await putSettings(extension, { pausedSites: ['127.0.0.1'] });
    const page = await extension.visit(`${server.url}/boston.html?once`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await readMarks(page)).toEqual([]);
    const tab = await tabNumber(extension, page);
    expect(await askBackground(extension, { type: 'ui/annotate-once', tab })).toBe('annotated');
    await marksWith(page, 'Todd Lyons');
    await page.close();
    await putSettings(extension, {});
  });

  it('W7: marks ten pages that ask at the same moment', async () => {
    const pages = await Promise.all(
      Array.from({ length: 10 }, (_, index) => extension.visit(`${server.url}/boston.html?tab-${index}`)),
    );
    for (const page of pages) {
      await page.bringToFront();
      await marksWith(page, 'Todd Lyons');
      await page.close();
    }
  });

  it('says so where a page cannot be annotated', async () => {
    const tab = await tabNumber(extension, extension.welcome);
    expect(await askBackground(extension, { type: 'ui/annotate-once', tab })).toBe('not-available');
  });

  it('P14: takes no privileged or malformed message from a page, and tells it nothing of other sites', async () => {
    const answers = JSON.parse(
      await forge([
        { type: 'ui/check-now' },
        { type: 'ui/data-status' },
        { type: 'ui/previous-version' },
        { type: 'ui/settings-changed' },
        { type: 'ui/feeds' },
        { type: 'ui/look-at-feed', url: 'https://example.org/', key: '' },
        { type: 'ui/changes' },
        { type: 'ui/take-corrections' },
        { type: 'ui/forget-shown' },
        { type: 'page/hide-entity', entity: '../x' },
        { type: 'page/card', entity: 'todd-lyons', date: 'never', cast: [] },
        { type: 'page/card', entity: 'x'.repeat(70_000), date: null, cast: [] },
        { type: 'panel/show', entity: 'todd-lyons' },
      ]),
    );
    expect(answers).toEqual(Array(13).fill(null));
    const [hello] = JSON.parse(await forge([{ type: 'page/hello' }]));
    expect(Object.keys(hello).sort()).toEqual(['dataDate', 'lexicon', 'look', 'on', 'settings', 'version']);
    expect(Object.keys(hello.settings)).not.toContain('pausedSites');
  });

  // Firefox has no switch that closes storage to content scripts; nothing is tested there because nothing can be.
  if (name === 'chromium')
    it('keeps its storage closed to content scripts', async () => {
      const tabId = await tabNumber(extension, article);
      const result = await extension.welcome.evaluate(async (tab) => {
        const { chrome } = globalThis as unknown as { chrome: Api };
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab },
          func: () =>
            (globalThis as unknown as { chrome: Api }).chrome.storage.local.get().then(
              () => 'open',
              () => 'closed',
            ),
        });
        return answer!.result;
      }, tabId);
      expect(result).toBe('closed');
    });
});
