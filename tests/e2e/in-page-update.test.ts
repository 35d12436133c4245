import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askBackground, putSettings } from './rig/ask-extension.ts';
import { cardName, cardOf, inCard } from './rig/card.ts';
import { eventually } from './rig/eventually.ts';
import { launchExtension } from './rig/launch-extension.ts';
import { marksWith, placeOfMark, readMarks } from './rig/marks.ts';
import { serve } from './rig/serve.ts';
import { tabNumber } from './rig/tab-number.ts';

/** Folder of the build that is installed already. */
function buildOf(name: 'chromium' | 'firefox'): string {
  return resolve(
    `${process.env.EXTENSION_OUTPUT ?? '.output'}/${name === 'chromium' ? 'chrome' : name}-test`,
  );
}

describe.each(['chromium', 'firefox'] as const)('a page whose extension was updated, in %s', (name) => {
  it('is annotated again by the new version, without a reload and without a trace of the old one', async () => {
    const server = await serve('tests/fixtures/articles');
    const extension = await launchExtension(name);
    const faults: string[] = [];
    try {
      const page = await extension.browser.newPage();
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on(
        'console',
        (message) => ['error', 'warn'].includes(message.type()) && faults.push(message.text()),
      );
      await page.goto(`${server.url}/boston.html`, { waitUntil: 'load' });
      const before = await marksWith(page, 'Todd Lyons');
      await page.bringToFront();
      const point = async (mark: string) => {
        const { x, y } = await placeOfMark(page, mark);
        await page.mouse.move(x + 4, y + 1);
        await page.mouse.move(x, y, { steps: 3 });
      };
      await point('Todd Lyons');
      await cardOf(page, 'Todd Lyons');
      await page.evaluate(() => Object.assign(globalThis, { old: [...CSS.highlights.values()] }));
      // Installing over what is installed is an update in both browsers.
      await extension.browser.installExtension(buildOf(name));
      await eventually('other marks', () =>
        page.evaluate(() => {
          const { old } = globalThis as unknown as { old: unknown[] };
          const now = [...CSS.highlights.values()];
          return now.length > 0 && !now.some((one) => old.includes(one));
        }),
      );
      await eventually('the same marks', async () => (await readMarks(page)).length === before.length);
      await page.mouse.move(2, 2, { steps: 3 });
      await eventually('no card of the old version', async () => (await page.$('html > div')) === null);
      await point('Josh Kraft');
      await cardOf(page, 'Josh Kraft');
      expect(await page.$$('html > div')).toHaveLength(1);
      expect(faults).toEqual([]);
    } finally {
      await extension.close();
      await server.close();
    }
  });

  it('says so in the card where the new version is not let in: a page that was annotated once', async () => {
    const server = await serve('tests/fixtures/articles');
    const extension = await launchExtension(name);
    try {
      await putSettings(extension, { pausedSites: ['127.0.0.1'] });
      const page = await extension.visit(`${server.url}/boston.html`);
      const tab = await tabNumber(extension, page);
      await askBackground(extension, { type: 'ui/annotate-once', tab });
      await marksWith(page, 'Todd Lyons');
      await page.bringToFront();
      const { x, y } = await placeOfMark(page, 'Todd Lyons');
      const point = async () => {
        await page.mouse.move(x + 4, y + 1);
        await page.mouse.move(x, y, { steps: 3 });
      };
      // The card's code follows the marks; it has arrived once there was a card.
      await point();
      await cardOf(page, 'Todd Lyons');
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2, { steps: 3 });
      await extension.browser.installExtension(buildOf(name));
      await page.bringToFront();
      await new Promise((done) => setTimeout(done, 2_000));
      await point();
      if (name === 'chromium') {
        const text = await eventually('a card', () => inCard(page, (card) => card.innerText));
        expect(text).toMatch(/reload this page/);
      } else {
        // Firefox ends the scripts of the version that goes; the marks it leaves are dead, and quiet.
        await new Promise((done) => setTimeout(done, 500));
        expect(await cardName(page)).toBeNull();
      }
    } finally {
      await extension.close();
      await server.close();
    }
  });
});
