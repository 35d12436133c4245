import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './rig/eventually.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { marksWith, readMarks } from './rig/marks.ts';
import { press, textOf, textsOf } from './rig/our-page.ts';
import { type Server, serve } from './rig/serve.ts';

describe.each(['chromium', 'firefox'] as const)('the options in %s', (name) => {
  let extension: LaunchedExtension;
  let server: Server;
  let options: Page;
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));

  beforeAll(async () => {
    server = await serve('tests/fixtures/articles');
    extension = await launchExtension(name);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await extension?.close();
    await server?.close();
  });
  afterEach(() => options?.close());

  async function open(): Promise<void> {
    options = await extension.open('options.html');
    await options.bringToFront();
    await textOf(options, '#data', 'records');
  }
  const chosen = (group: string) =>
    options.evaluate(
      (one) =>
        [...document.querySelectorAll<HTMLInputElement>(`input[name=${one}]`)].findIndex(
          (box) => box.checked,
        ),
      group,
    );
  async function importFile(text: string): Promise<void> {
    const path = join(folder, 'settings.json');
    writeFileSync(path, text);
    const input = (await options.$('#file input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  it('pause a site: the marks go without a reload, and come back when it goes on', async () => {
    const page = await extension.visit(`${server.url}/boston.html`);
    await marksWith(page, 'Todd Lyons');
    await open();
    await press(options, 'Pause 127.0.0.1');
    await eventually('no marks', async () => (await readMarks(page)).length === 0);
    await press(options, 'Resume 127.0.0.1');
    await marksWith(page, 'Todd Lyons');
    await page.close();
  });

  it('mark every mention at once when the reader says so, and say "Saved" after it is stored', async () => {
    const page = await extension.visit(`${server.url}/boston.html`);
    const first = (await marksWith(page, 'Todd Lyons')).length;
    await open();
    await press(options, 'every mention', '#marks label');
    await textOf(options, '.save-note', 'Saved');
    await eventually('more marks', async () => (await readMarks(page)).length > first);
    await options.close();
    await open();
    expect(await chosen('marks')).toBe(1);
    await press(options, 'the first mention', '#marks label');
    await textOf(options, '.save-note', 'Saved');
    await page.close();
  });

  it('find sites by name, city or region', async () => {
    await open();
    await options.type('#sites input[type=search]', 'boston');
    await eventually('the list to shrink', async () => (await textsOf(options, '.site-row')).length < 30);
    const rows = await textsOf(options, '.site-row');
    expect(rows.some((row) => row.includes('bostonglobe.com'))).toBe(true);
    expect(rows.some((row) => row.includes('latimes.com'))).toBe(false);
  });

  it('refuse an address that is none, with what to write instead', async () => {
    await open();
    await options.type('.line-form input', 'not a site');
    await press(options, 'Add', '.line-form button');
    expect(await textOf(options, '.line-form .notice', 'not a site')).toContain('example.org');
  });

  it('refuse a feed without https, and keep the old one', async () => {
    await open();
    await options.type('#feed-url', 'http://example.org/feed');
    await press(options, 'Save the feed');
    expect(await textOf(options, '.feed .notice', 'http://example.org/feed')).toContain('https');
    await textOf(options, '#data', 'BUNDLED');
  });

  it('refuse to import a wrong file, say what is wrong with it, and lose nothing', async () => {
    await open();
    await press(options, 'Tinted background', '#marks label');
    await textOf(options, '.save-note', 'Saved');
    const head = '{"format":"immigration-footnotes-settings","settings":';
    for (const [text, told] of [
      ['hello', 'not JSON'],
      ['{"a":1}', 'not a settings file'],
      [`${head}{"version":1,"page":{"marks":"some"}}}`, 'page.marks'],
      [`${head}{"version":99}}`, 'newer version'],
    ] as const) {
      await importFile(text);
      expect(await textOf(options, '#file .warning', told)).toContain('Your settings are unchanged');
      expect(await chosen('style')).toBe(2);
    }
  });

  it('import what they export, and bring hidden terms back one by one', async () => {
    await open();
    await importFile(
      JSON.stringify({
        format: 'immigration-footnotes-settings',
        settings: {
          version: 1,
          page: {
            marks: 'all',
            style: 'solid',
            delayMs: 400,
            articleLanguages: ['en'],
            language: 'auto',
            hidden: ['todd-lyons', 'no-longer-there'],
          },
          pausedSites: [],
          feedUrl: '',
          feedKey: '',
        },
        sites: ['example.org'],
      }),
    );
    await textOf(options, '#file .notice', 'Imported');
    await textOf(options, '#file', '1 site of the file is not granted yet');
    expect([await chosen('marks'), await chosen('style')]).toEqual([1, 1]);
    await textOf(options, '#hidden', 'Todd Lyons');
    await press(options, 'Restore Todd Lyons');
    await eventually('one hidden term', async () => (await textsOf(options, '#hidden li')).length === 1);
    expect(await textOf(options, '#hidden', 'no-longer-there')).not.toContain('Todd Lyons');
  });

  it('tell the state of the data when asked to check without a feed', async () => {
    await open();
    await press(options, 'Check now');
    await textOf(options, '#data', 'BUNDLED');
  });
});
