import { parentElementOf, rootElementOf } from '../dom/native.ts';
import type { Tone } from './mark-names.ts';

/** Red, green, blue 0–255 and alpha 0–1. */
export type Colour = readonly [number, number, number, number];

/** The two line colours of marks.css as they are drawn. */
const LIGHT_LINE: Colour = [31, 95, 139, 1];
const DARK_LINE: Colour = [127, 184, 222, 1];
/** WCAG's floor for graphics. */
const MIN_CONTRAST = 3;

/** A computed colour: "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)", "color(srgb 0.1 0.2 0.3)". Null for what it cannot read. */
export function parseColour(text: string): Colour | null {
  const numbers = text.match(/-?[\d.]+(e-?\d+)?/gi)?.map(Number) ?? [];
  if (numbers.length < 3) return null;
  const scale = text.startsWith('color(srgb') ? 255 : text.startsWith('rgb') ? 1 : 0;
  if (scale === 0) return null;
  const [red, green, blue, alpha] = numbers as [number, number, number, number?];
  return [red * scale, green * scale, blue * scale, alpha ?? 1];
}

/** Relative luminance after WCAG 2, 0 (black) to 1 (white). */
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two opaque colours after WCAG 2: 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The tone whose line is seen at 3:1 on a background; `middle` (the text's own colour) when neither is. */
export function toneFor(background: Colour): Tone {
  const light = contrast(LIGHT_LINE, background);
  const dark = contrast(DARK_LINE, background);
  if (Math.max(light, dark) < MIN_CONTRAST) return 'middle';
  return light >= dark ? 'light' : 'dark';
}

/** What is asked of the browser's layout. */
export type Styles = {
  /** `getComputedStyle(element)`: background-color, background-image and color as computed. */
  of: (element: Element) => { backgroundColor: string; backgroundImage: string; color: string };
};

/**
 * The tone of the page behind an element: the nearest opaque background around it. Where a picture lies behind the
 * text, or nothing is painted, the text's own colour tells: light text stands on something dark.
 */
export function toneBehind(element: Element, styles: Styles): Tone {
  const root = rootElementOf(element.ownerDocument);
  for (let at: Element | null = element; at; at = at === root ? null : parentElementOf(at)) {
    const style = styles.of(at);
    if (style.backgroundImage !== 'none' && style.backgroundImage.includes('url(')) break;
    const colour = parseColour(style.backgroundColor);
    if (colour && colour[3] > 0.5) return toneFor(colour);
  }
  const text = parseColour(styles.of(element).color);
  return text && luminance(text) > 0.4 ? 'dark' : 'light';
}
