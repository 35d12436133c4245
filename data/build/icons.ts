/**
 * `npm run icons`: draws public/icon: the SVG of each state and the PNGs made from them. Run after a change of
 * icon-svg.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { type IconState, iconSvg } from './icon-svg.ts';

/** The toolbar shows 16 and 32; the larger ones are for stores and add-on lists, where there is no state. */
const SIZES: Record<IconState, number[]> = { on: [16, 32, 48, 96, 128], off: [16, 32], quiet: [16, 32] };

const folder = join(import.meta.dirname, '../../public/icon/');
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

mkdirSync(folder, { recursive: true });
const browser = await launch({ executablePath: chromium, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const [state, sizes] of Object.entries(SIZES) as [IconState, number[]][]) {
    const prefix = state === 'on' ? '' : `${state}-`;
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${iconSvg(state, size)}`);
      const png = await page.screenshot({ omitBackground: true, type: 'png' });
      writeFileSync(`${folder}${prefix}${size}.png`, png);
    }
  }
  writeFileSync(`${folder}icon.svg`, iconSvg('on', 128));
} finally {
  await browser.close();
}
