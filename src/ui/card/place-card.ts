import { computePosition, flip, offset, shift, size } from '@floating-ui/core';
import { lineBox } from './line-box.ts';
import { windowPlatform } from './window-platform.ts';

/** Gap between the mention's line and the card, and between the card and the window's edge. CSS pixels. */
const GAP_PX = 6;
const EDGE_PX = 8;
/** A card is at most this share of the window's height; then it scrolls inside. */
const MAX_HEIGHT_SHARE = 0.6;

/** Where the card belongs: the boxes of the mention's lines, and what scrolls with it. */
export type Anchor = {
  range: Range;
  /** Where the pointer is, so that a name broken over two lines gets its card at the line pointed at. */
  point: { x: number; y: number } | null;
};

/**
 * Puts the card below the mention's own line box, above where there is no room, inside the window, and keeps it
 * there while the page scrolls or changes size. Returns a stop function.
 * @param onAway called when the mention has scrolled out of the window
 */
export function placeCard(card: HTMLElement, { range, point }: Anchor, onAway: () => void): () => void {
  const { ownerDocument: document } = card;
  const platform = windowPlatform(document);
  const reference = { getBoundingClientRect: () => lineBox(range, point) };
  const update = async () => {
    // Measured at its natural height, or it would never find that there is more room above.
    card.style.maxHeight = '';
    const { x, y } = await computePosition(reference, card, {
      platform,
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP_PX),
        flip({ padding: EDGE_PX, fallbackPlacements: ['top-start'] }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight, elements }) => {
            const share = MAX_HEIGHT_SHARE * document.documentElement.clientHeight;
            elements.floating.style.maxHeight = `${Math.max(120, Math.min(availableHeight, share))}px`;
          },
        }),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
    const box = range.getBoundingClientRect();
    const view = document.defaultView;
    if (view && (box.bottom < 0 || box.top > view.innerHeight)) onAway();
  };
  return onLayoutChange(card, () => void update());
}

/** Calls `update` now, and whenever the page scrolls, the window or the card changes size. Returns a stop function. */
function onLayoutChange(card: HTMLElement, update: () => void): () => void {
  const life = new AbortController();
  const view = card.ownerDocument.defaultView;
  // Scrolling boxes inside the page do not bubble their scroll events; capture hears them all.
  view?.addEventListener('scroll', update, { capture: true, passive: true, signal: life.signal });
  view?.addEventListener('resize', update, { signal: life.signal });
  const observer = new ResizeObserver(update);
  observer.observe(card);
  update();
  return () => {
    life.abort();
    observer.disconnect();
  };
}
