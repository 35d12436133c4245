import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

export type SeenCard = {
  /** All text of the card as the accessibility tree gives it. */
  text: string;
  name: string;
};

type Node = { role?: string; name?: string; children?: Node[] };

function textOf(node: Node): string {
  const own = node.children && node.children.length > 0 ? '' : (node.name ?? '');
  return [own, ...(node.children ?? []).map(textOf)].filter(Boolean).join(' ');
}

function dialogIn(node: Node): Node | null {
  if (node.role === 'dialog') return node;
  for (const child of node.children ?? []) {
    const found = dialogIn(child);
    if (found) return found;
  }
  return null;
}

/**
 * The open card, or null. It lives in a closed shadow root that no page can look into, so tests look at it as a
 * screen reader does (Chromium); in Firefox see `hasCard`.
 */
export async function readCard(page: Page): Promise<SeenCard | null> {
  const tree = (await page.accessibility.snapshot({ interestingOnly: false })) as Node | null;
  const dialog = tree && dialogIn(tree);
  return dialog ? { text: textOf(dialog), name: dialog.name ?? '' } : null;
}

/** The box at which the card lies over the page, or null. Found by what the page hits there, in both browsers. */
export function cardBox(
  page: Page,
): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
  return page.evaluate(() => {
    const host = [...document.documentElement.children].find(
      (one) => one.localName === 'div' && one !== document.body && one.attributes.length === 0,
    );
    if (!host) return null;
    const hits = (x: number, y: number) => document.elementFromPoint(x, y) === host;
    let box: { left: number; top: number; right: number; bottom: number } | null = null;
    for (let y = 1; y < innerHeight; y += 4)
      for (let x = 1; x < innerWidth; x += 4) {
        if (!hits(x, y)) continue;
        box ??= { left: x, top: y, right: x, bottom: y };
        box = {
          left: Math.min(box.left, x),
          top: Math.min(box.top, y),
          right: Math.max(box.right, x),
          bottom: Math.max(box.bottom, y),
        };
      }
    return box;
  });
}

export function cardShown(page: Page): Promise<NonNullable<Awaited<ReturnType<typeof cardBox>>>> {
  return eventually('an open card', () => cardBox(page), 5_000);
}

export function cardGone(page: Page): Promise<true> {
  return eventually('the card to close', async () => (await cardBox(page)) === null, 5_000);
}
