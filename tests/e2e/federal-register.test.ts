/** The live source as a reader meets it: switched on in the options, seen in an agency's timeline, switched off. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agency, answerWith, DOCUMENTS_PATH, siteRecord } from '../updates/rig/register-site.ts';
import { LOCAL_REGISTER_PORT } from './build/local-register.ts';
import { askBackground, putSettings } from './rig/ask-extension.ts';
import { axeViolations } from './rig/axe.ts';
import { eventually } from './rig/eventually.ts';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { clickOn, textOf } from './rig/our-page.ts';
import { startRecorder } from './rig/recording-proxy.ts';
import { type Server, serve } from './rig/serve.ts';

const AGENCY = 'citizenship-and-immigration-services';
const SWITCH = '[aria-labelledby=register-title] input[type=checkbox]';
const SECTION = '[aria-labelledby=register-title]';
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const EVENT = 'Proposed rule: Fees for Petition Number 1. Document 2026-00001';

type Api = {
  alarms: { getAll(): Promise<{ name: string }[]> };
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
};

/** Names of alarms, granted hosts, registered scripts, and keys of what is kept of the site. */
function traces(extension: LaunchedExtension) {
  return extension.welcome.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    const names = (await indexedDB.databases()).map(({ name }) => name);
    let kept: string[] = [];
    if (names.includes('federal-register')) {
      const open = indexedDB.open('federal-register');
      await new Promise((resolve) => open.addEventListener('success', resolve));
      const keys = open.result.transaction('shelf').objectStore('shelf').getAllKeys();
      await new Promise((resolve) => keys.addEventListener('success', resolve));
      open.result.close();
      kept = keys.result.map(String);
    }
    return {
      kept,
      alarms: (await api.alarms.getAll()).map(({ name }) => name),
      origins: (await api.permissions.getAll()).origins ?? [],
      scripts: (await api.scripting.getRegisteredContentScripts()).length,
    };
  });
}

async function flip(options: Page): Promise<void> {
  await options.bringToFront();
  await clickOn(options, SWITCH);
}

describe.each(['chromium', 'firefox'] as const)('the Federal Register in %s', (name) => {
  let extension: LaunchedExtension;
  let site: Server;
  let options: Page;
  let panel: Page;

  beforeAll(async () => {
    const records = [
      siteRecord(1, { publication_date: yesterday }),
      siteRecord(2, { publication_date: yesterday, title: null }),
      siteRecord(3, { publication_date: yesterday, agencies: [agency('coast-guard')] }),
    ];
    site = await serve(
      'tests/fixtures/none',
      {
        // What a visit to the site leaves behind must not be sent along.
        '/': (_, response) =>
          void response
            .writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'who=reader' })
            .end('hello'),
        [DOCUMENTS_PATH]: answerWith(records),
      },
      LOCAL_REGISTER_PORT,
    );
    extension = await launchExtension(name);
    await (await extension.visit(`${site.url}/`)).close();
    panel = await extension.open(`sidepanel.html?entity=${AGENCY}`);
    options = await extension.open('options.html#data');
  });
  afterAll(async () => {
    await extension?.close();
    await site?.close();
  });
  const asked = () => site.requests.filter(({ line }) => line.includes(DOCUMENTS_PATH));

  it('is off: nothing is asked, kept or planned', async () => {
    await textOf(options, SECTION, 'OFF');
    await askBackground(extension, { type: 'ui/check-register' });
    expect(asked()).toEqual([]);
    expect(await traces(extension)).toMatchObject({ kept: [], alarms: [] });
  });

  it('is asked once when it is switched on, without anything that tells who asks', async () => {
    await flip(options);
    await textOf(options, SECTION, 'CURRENT');
    await textOf(options, SECTION, 'Documents kept: 1.');
    expect(await axeViolations(options)).toEqual([]);
    expect(asked()).toHaveLength(1);
    for (const header of ['cookie', 'referer', 'origin', 'if-none-match', 'if-modified-since'])
      expect(asked()[0]!.headers).not.toHaveProperty(header);
    expect((await traces(extension)).alarms).toEqual(['federal-register']);
  });

  it('is not asked twice a day, whatever is opened or pressed', async () => {
    await askBackground(extension, { type: 'ui/check-register' });
    await askBackground(extension, { type: 'ui/check-now' });
    await extension.stopBackground();
    await askBackground(extension, { type: 'ui/settings-changed' });
    await askBackground(extension, { type: 'ui/check-register' });
    expect(asked()).toHaveLength(1);
  });

  it('stands in the timeline of the agency, in a panel that was open all the time, as live', async () => {
    await panel.bringToFront();
    const text = await textOf(panel, 'main', EVENT);
    expect(text).toMatch(/Document 2026-00001, comments until January 8, 2027\. \(live, Federal Register\)/);
    const links = await panel.$$eval('.sources a', (all) =>
      all.map((link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`),
    );
    expect(links.filter((link) => link.includes('2026-00001'))).toEqual([
      expect.stringMatching(/^noreferrer noopener https:\/\/www\.federalregister\.gov\//),
      expect.stringMatching(/^noreferrer noopener https:\/\/www\.govinfo\.gov\//),
    ]);
    expect(await textOf(panel, '.sources', 'Federal Register, Document 2026-00001')).toContain('unofficial');
  });

  it('is gone when it is switched off, with everything that was kept, and is not asked any more', async () => {
    await flip(options);
    await textOf(options, SECTION, 'OFF');
    await eventually('everything kept to be gone', async () => {
      const { kept, alarms } = await traces(extension);
      return kept.length === 0 && alarms.length === 0;
    });
    await panel.bringToFront();
    await eventually('the document to be gone', async () =>
      panel.evaluate((event) => !document.querySelector('main')!.innerText.includes(event), EVENT),
    );
    await askBackground(extension, { type: 'ui/check-register' });
    await askBackground(extension, { type: 'ui/check-now' });
    expect(asked()).toHaveLength(1);
  });
});

describe.each([
  'chromium',
  'firefox',
] as const)('the Federal Register in the shipped build for %s', (name) => {
  it('is not asked without the browser’s leave, even where the settings have it on', async () => {
    const recorder = await startRecorder();
    const extension = await launchExtension(name, { build: 'shipped', ...recorder.launch });
    const asked = () => recorder.requests.filter(({ url }) => url.includes('federalregister'));
    try {
      await putSettings(extension, { federalRegister: true });
      expect(await askBackground(extension, { type: 'ui/check-register' })).toMatchObject({
        word: 'EMPTY',
        allowed: false,
      });
      expect(asked()).toEqual([]);
      const options = await extension.open('options.html#data');
      await textOf(options, SECTION, 'The browser does not let us ask www.federalregister.gov.');
      if (name === 'chromium') return;
      // Firefox grants what is asked for in a click, as the driver cannot press its own buttons.
      await flip(options);
      await textOf(options, SECTION, 'OFF');
      await flip(options);
      await eventually('a request', () => asked().length > 0);
      expect(new Set(asked().map(({ method, url }) => `${method} ${url}`))).toEqual(
        new Set(['CONNECT www.federalregister.gov:443']),
      );
      await textOf(options, SECTION, 'Reason: no connection to the server');
      await textOf(options, '#sites', 'None yet.');
      expect(await traces(extension)).toMatchObject({
        origins: ['https://www.federalregister.gov/*'],
        scripts: 0,
      });
      await flip(options);
      await eventually(
        'the grant to be given back',
        async () => (await traces(extension)).origins.length === 0,
      );
    } finally {
      await extension.close();
      await recorder.close();
    }
  }, 90_000);
});
