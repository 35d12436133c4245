/** Margin at the window's edges inside which text counts as not yet in view. CSS pixels. */
const EDGE_PX = 40;

function isInView(range: Range, view: Window): boolean {
  const box = range.getBoundingClientRect();
  return box.top >= EDGE_PX && box.bottom <= view.innerHeight - EDGE_PX;
}

/** Brings a mention into the middle of the window, unless it is in view already. At once, so that a card can be placed. */
export function goToRange(range: Range, view: Window): void {
  if (isInView(range, view)) return;
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isInView(range, view)) return;
  // The element is larger than the window: go to the line itself.
  const box = range.getBoundingClientRect();
  view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' });
}

/** Remembers where the reader was before the first of several jumps. */
export type WayBack = { leave: () => void; return: () => void };

export function createWayBack(view: Window): WayBack {
  let from: { x: number; y: number } | null = null;
  return {
    leave: () => {
      from ??= { x: view.scrollX, y: view.scrollY };
    },
    return: () => {
      if (from) view.scrollTo({ left: from.x, top: from.y, behavior: 'instant' });
      from = null;
    },
  };
}

/**
 * The mention a step leads to: the next or previous of the current one, or without one the first in or below the
 * window (backwards: the last above its end). Past the ends it goes round. Null when there are none.
 */
export function stepTarget<M>(
  marked: readonly M[],
  current: M | null,
  by: 1 | -1,
  topOf: (mention: M) => number,
  windowHeight: number,
): M | null {
  if (marked.length === 0) return null;
  const at = current === null ? -1 : marked.indexOf(current);
  if (at >= 0) return marked[(at + by + marked.length) % marked.length]!;
  if (by === 1) return marked.find((mention) => topOf(mention) >= 0) ?? marked[0]!;
  return marked.findLast((mention) => topOf(mention) < windowHeight) ?? marked.at(-1)!;
}
