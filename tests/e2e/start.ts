/**
 * `npm start`: builds the extension, opens a browser with it on the sample article, and waits until the browser is
 * closed. Without a display it runs headless, prints what was annotated, writes a screenshot and ends.
 * The build is the one that may run on this machine's own pages without asking; the shipped one asks for each site.
 */
import { execFileSync } from 'node:child_process';
import { findBrowser } from './browsers.ts';
import { cardShown } from './rig/card.ts';
import { eventually } from './rig/eventually.ts';
import { launchExtension } from './rig/launch-extension.ts';
import { placeOfMark, readMarks } from './rig/marks.ts';
import { serve } from './rig/serve.ts';

const SCREENSHOT = '.output/start.png';
const name =
  process.argv.includes('--firefox') || (!findBrowser('chromium') && findBrowser('firefox'))
    ? 'firefox'
    : 'chromium';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

console.log('Building …');
execFileSync('wxt', ['build', '-b', name === 'chromium' ? 'chrome' : 'firefox', '-m', 'test'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

const server = await serve('tests/fixtures/articles');
const extension = await launchExtension(name, { headless });
const page = await extension.visit(`${server.url}/boston.html`);
const marks = await eventually('marks on the sample article', async () => {
  const found = await readMarks(page);
  return found.length > 0 && found;
});

if (headless) {
  console.log(`\n${marks.length} marks on the sample article (first mention in each section):\n`);
  for (const { text } of marks) console.log(`  ${text}`);
  const at = await placeOfMark(page, 'Todd Lyons');
  await page.mouse.move(at.x - 60, at.y + 40);
  await page.mouse.move(at.x, at.y, { steps: 10 });
  await cardShown(page);
  await page.screenshot({ path: SCREENSHOT });
  console.log(`\nScreenshot with an open card: ${SCREENSHOT}`);
  await extension.close();
} else {
  console.log(
    '\nThe sample article is open. Rest the pointer on a mark, or press Alt+Shift+J. Close the browser to end.',
  );
  await new Promise<void>((resolve) => extension.browser.once('disconnected', () => resolve()));
}
await server.close();
