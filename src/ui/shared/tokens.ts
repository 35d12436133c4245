/**
 * Colours, type and spacing of every surface, as one style sheet made in script: the card adopts it inside its
 * shadow root, extension pages adopt it on the document. Styles never come as `<style>` or `style=""`, so no
 * page's content policy can stop them.
 *
 * Colours are `light-dark()` pairs: the reader's system decides, unless an element sets `color-scheme` (the card
 * follows the page instead).
 */
export const TOKENS_CSS = `
:root, :host {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #16191d);
  --ink: light-dark(#1b1f24, #e6e9ec);
  --meta: light-dark(#57606a, #9ba5af);
  --line: light-dark(#d8dee4, #31373d);
  --hairline: color-mix(in srgb, var(--ink) 12%, transparent);
  --accent: light-dark(#1f5f8b, #7fb8de);
  --tint: light-dark(#e8f1f7, #1e2e3a);
  --warning: light-dark(#8a5300, #e3b341);
  --warning-tint: light-dark(#fff4dc, #2f2714);
  --shadow: 0 4px 16px light-dark(rgb(27 31 36 / 18%), rgb(0 0 0 / 55%));
  --face: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --body: 400 15px/22px var(--face);
  --small: 400 13px/18px var(--face);
  --name: 600 20px/26px var(--face);
  --measure: 62ch;
  --space-1: 4px;
  --space-2: 8px;
  --space-3: 12px;
  --space-4: 16px;
  --space-6: 24px;
  --radius: 8px;
  --target: 24px;
  --motion: 120ms;
}
@media (prefers-reduced-motion: reduce) {
  :root, :host { --motion: 0ms; }
}
@media (forced-colors: active) {
  :root, :host {
    --paper: Canvas;
    --ink: CanvasText;
    --meta: CanvasText;
    --line: CanvasText;
    --hairline: CanvasText;
    --accent: LinkText;
    --tint: Canvas;
    --warning: CanvasText;
    --warning-tint: Canvas;
    --shadow: none;
  }
}
`;

/** Rules every surface shares on top of the tokens: focus ring, links, text for screen readers only. */
export const BASE_CSS = `
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
a { color: var(--accent); text-underline-offset: 2px; }
time, .figures { font-variant-numeric: tabular-nums; }
.only-heard {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
`;
