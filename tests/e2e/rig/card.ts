import type { ElementHandle, Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/**
 * The card lives in a closed shadow root that no script of the page can reach. Test drivers can: Chromium finds it in
 * the accessibility tree; Firefox names the shadow root when it describes the host element.
 */
type FirefoxFrame = {
  browsingContext: {
    defaultRealm: {
      callFunction(
        code: string,
        awaitPromise: boolean,
        options: { arguments: unknown[] },
      ): Promise<{ type: string; result?: { value?: unknown } }>;
    };
  };
};
type Described = { remoteValue?: () => { value?: { shadowRoot?: { sharedId: string } } } };

/** Runs a function (no closure) on the card's element and gives its JSON result; null while there is no open card. */
export async function inCard<T>(
  page: Page,
  read: (card: HTMLElement, argument: string) => T,
  argument = '',
): Promise<T | null> {
  const code = `(root, argument) => {
    const card = root.querySelector?.('.card') ?? root;
    return card.matches(':popover-open') ? JSON.stringify((${read.toString()})(card, argument) ?? null) : null;
  }`;
  const json = await (isFirefox(page) ? inFirefox(page, code, argument) : inChromium(page, code, argument));
  return json === null ? null : (JSON.parse(json) as T);
}

function isFirefox(page: Page): boolean {
  return 'browsingContext' in (page.mainFrame() as object);
}

async function inChromium(page: Page, code: string, argument: string): Promise<string | null> {
  // The page may have dialogs of its own.
  for (const dialog of await page.$$('::-p-aria([role="dialog"])')) {
    const card = dialog as ElementHandle<HTMLElement>;
    if (!(await card.evaluate((element) => element.className === 'card'))) continue;
    return card.evaluate(
      (element, source, value) => new Function(`return ${source}`)()(element, value),
      code,
      argument,
    );
  }
  return null;
}

async function inFirefox(page: Page, code: string, argument: string): Promise<string | null> {
  const host = await page.evaluateHandle(() => document.querySelector('html > div, dialog:modal > div'));
  const sharedId = (host as unknown as Described).remoteValue?.().value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const { browsingContext } = page.mainFrame() as unknown as FirefoxFrame;
  const answer = await browsingContext.defaultRealm.callFunction(code, true, {
    arguments: [{ sharedId }, { type: 'string', value: argument }],
  });
  return (answer.result?.value as string | undefined) ?? null;
}

/** The open card's text; null while there is none. */
export function cardText(page: Page): Promise<string | null> {
  return inCard(page, (card) => card.innerText);
}

/** The name in the head of the open card; null while there is none. */
export function cardName(page: Page): Promise<string | null> {
  return inCard(page, (card) => card.querySelector('#name')?.textContent ?? '');
}

/** Waits for the card of this name with its content, which is looked up, and gives its text. */
export function cardOf(page: Page, name: string): Promise<string> {
  return eventually(
    `the card of ${name}`,
    () =>
      inCard(
        page,
        (card, wanted) =>
          card.querySelector('#name')?.textContent === wanted && !card.querySelector('[aria-busy="true"]')
            ? card.innerText
            : null,
        name,
      ),
    8_000,
  );
}

export function cardGone(page: Page): Promise<true> {
  return eventually('the card to close', async () => (await cardName(page)) === null, 5_000);
}

export type Box = { left: number; top: number; right: number; bottom: number };

export async function cardBox(page: Page): Promise<Box> {
  const box = await inCard(page, (card) => card.getBoundingClientRect().toJSON() as Box);
  if (!box) throw new Error('No card is open.');
  return box;
}

/** Presses a button of the card by its text, with the real mouse. */
export async function pressInCard(page: Page, label: string): Promise<void> {
  const place = await inCard(
    page,
    (card, wanted) => {
      const button = [...card.querySelectorAll('button')].find((one) =>
        one.textContent?.trim().startsWith(wanted),
      );
      const box = button?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    label,
  );
  if (!place) throw new Error(`The card has no button “${label}”.`);
  await page.mouse.move(place.x, place.y, { steps: 4 });
  // Presses on a card that has just appeared do not count.
  await new Promise((resolve) => setTimeout(resolve, 350));
  await page.mouse.click(place.x, place.y);
}

/** Waits for an open card, whatever it says, and gives its box. */
export async function cardShown(page: Page): Promise<Box> {
  await eventually('an open card', () => cardName(page), 5_000);
  return cardBox(page);
}
