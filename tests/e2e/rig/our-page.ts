import type { ElementHandle, Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/** The text of an element once it is there and holds `wanted`; waits for it. */
export function textOf(page: Page, selector: string, wanted: string | RegExp = ''): Promise<string> {
  return eventually(`“${wanted}” in ${selector}`, async () => {
    const text = await page.evaluate((one) => document.querySelector<HTMLElement>(one)?.innerText, selector);
    if (text === undefined) return null;
    return (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) && text;
  });
}

/** Texts of all elements, as they are now; far down a page nothing is laid out, and `innerText` is empty. */
export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (all) =>
      [...document.querySelectorAll<HTMLElement>(all)].map((one) =>
        (one.innerText || one.textContent || '').replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );
}

/** Clicks, with the real mouse, the first of these elements whose label or text begins with `name`; signs before it aside. */
export async function press(page: Page, name: string, tags = 'button, summary, label, a'): Promise<void> {
  const handle = await eventually(`something to press: “${name}”`, async () => {
    const found = await page.evaluateHandle(
      (wanted, selector) =>
        [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
          (one.getAttribute('aria-label') ?? one.innerText)
            .replace(/^[^\p{L}\p{N}]+/u, '')
            .startsWith(wanted),
        ) ?? null,
      name,
      tags,
    );
    return found.asElement();
  });
  await clickStill(handle as ElementHandle<Element>);
}

/** Clicks, with the real mouse, the first element that matches. */
export async function clickOn(page: Page, selector: string): Promise<void> {
  await clickStill(await eventually(selector, () => page.$(selector)));
}

/** A page that still fills itself moves what stands below: the mouse goes there once the element rests, as a reader's does. */
async function clickStill(handle: ElementHandle<Element>): Promise<void> {
  let before = '';
  await eventually('an element at rest that nothing covers', async () => {
    const now = await handle.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const on = document.elementFromPoint(left + width / 2, top + height / 2);
      return on && element.contains(on) ? [left, top, width, height].join(' ') : null;
    });
    const rests = now !== null && now === before;
    before = now ?? '';
    return rests;
  });
  await handle.click();
}
