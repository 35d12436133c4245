import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedExtension, launchExtension } from './rig/launch-extension.ts';
import { press, textOf, textsOf } from './rig/our-page.ts';

/** Firefox alone: its prompt for permissions can be answered by a preference; a headless Chromium's cannot. */
describe('the welcome page in firefox', () => {
  let extension: LaunchedExtension;
  beforeAll(async () => {
    extension = await launchExtension('firefox');
  });
  afterAll(() => extension?.close());

  it('says in four lines what it does and what it never does', async () => {
    await textOf(extension.welcome, '.promises', 'never');
    expect(await textsOf(extension.welcome, '.promises li')).toHaveLength(4);
  });

  it('asks the browser once, for the sites chosen and no others', async () => {
    const page = extension.welcome;
    await page.bringToFront();
    expect(await page.$eval('.ask button', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await press(page, 'The New York Times', '.site-row label');
    await press(page, 'In Spanish', 'summary');
    await press(page, 'All 15 of these', '.whole-group');
    await press(page, 'Switch on', '.ask button');
    await textOf(page, '.ask', 'Switched on');
    const granted = await page.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { getAll(): Promise<{ origins: string[] }> } };
      };
      return (await browser.permissions.getAll()).origins;
    });
    expect(granted).toEqual(expect.arrayContaining(['https://*.nytimes.com/*', 'https://*.laopinion.com/*']));
    expect(granted.some((origin) => origin.includes('washingtonpost'))).toBe(false);
  });
});
