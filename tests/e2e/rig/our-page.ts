import type { Page } from 'puppeteer-core';
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
  await handle.evaluate((element) =>
    (element as HTMLElement).scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  await (handle as import('puppeteer-core').ElementHandle<HTMLElement>).click();
}
