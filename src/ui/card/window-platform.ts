import type { Platform } from '@floating-ui/core';

/**
 * What Floating UI's core needs to know of the world, for a card that stands in the top layer and is positioned in
 * the window: no offset parents, scales or clipping ancestors to look for. Floating UI's own DOM platform finds
 * those for any element and is three times the size.
 */
export function windowPlatform(document: Document): Platform {
  const root = document.documentElement;
  const size = (element: HTMLElement) => ({ width: element.offsetWidth, height: element.offsetHeight });
  return {
    getElementRects: ({ reference, floating }) => {
      const { x, y, width, height } = (reference as Range).getBoundingClientRect();
      return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...size(floating) } };
    },
    getDimensions: size,
    getClippingRect: () => ({ x: 0, y: 0, width: root.clientWidth, height: root.clientHeight }),
  };
}
