import { NOTES_CSS } from '../shared/notes-css.ts';
import { BASE_CSS, TOKENS_CSS } from '../shared/tokens.ts';

/** Width of the card in CSS pixels; narrower only where the window is. */
const CARD_WIDTH = 360;

/**
 * Rules of the card's shadow tree. What a page may try on the host (`* { display: none !important }`, `all: unset`)
 * loses: an important rule of the shadow tree wins over an important one outside.
 */
export const CARD_CSS = `${TOKENS_CSS}${BASE_CSS}
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  visibility: visible !important;
  opacity: 1 !important;
  pointer-events: auto !important;
}
${NOTES_CSS}
.card, .card * { box-sizing: border-box; }
.card {
  position: fixed; inset: auto; left: 0; top: 0; margin: 0; padding: 0;
  width: min(${CARD_WIDTH}px, calc(100vw - 16px));
  max-height: min(60vh, calc(100vh - 16px));
  overflow: hidden; flex-direction: column;
  font: var(--body); letter-spacing: normal; text-align: start; white-space: normal; overflow-wrap: anywhere;
  color: var(--ink); background: var(--paper);
  border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow);
}
.card:popover-open { display: flex; animation: rise var(--motion) ease-out; }
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
@keyframes rise { from { opacity: 0; transform: translateY(4px); } }

.scroll { overflow-y: auto; scrollbar-width: thin; overscroll-behavior: contain; padding: var(--space-3); min-height: 0; }
.head { display: grid; grid-template-columns: 1fr auto; align-items: center; column-gap: var(--space-2); }
.kind { margin: 0; font: var(--small); color: var(--meta); text-transform: uppercase; letter-spacing: 0.04em; }
.tools { display: flex; gap: var(--space-1); margin: -4px -4px -4px 0; }
.name { grid-column: 1 / -1; margin: 2px 0 0; font: var(--name); }
.local-name { grid-column: 1 / -1; margin: 0; color: var(--meta); font: var(--body); }
.body > * { margin-block: var(--space-2) 0; }
.body p { margin-block-end: 0; }
.meta { color: var(--meta); font: var(--small); }
.warning { color: var(--warning); background: var(--warning-tint); padding: var(--space-2); border-radius: 4px; }
h3 { margin: var(--space-2) 0 0; font: 600 13px/18px var(--face); color: var(--meta); }
section { margin: 0; }
.event { padding: 2px 0; }
.usages { margin: 0; padding: 0; list-style: none; }
.facts { margin: 0; }
.facts > div { display: grid; grid-template-columns: minmax(76px, 30%) 1fr; column-gap: var(--space-3); }
.facts dt { font: var(--small); line-height: 22px; color: var(--meta); }
.facts dd { margin: 0; }
.card-sources {
  margin: 0; padding: var(--space-2) 0 0; list-style: none; border-top: 1px solid var(--hairline);
  font: var(--small); color: var(--meta);
}
.card-sources li { display: inline; }
.card-sources li:not(:last-child)::after { content: " · "; }
.card-sources li:focus-within, .card-sources li.here { background: var(--tint); }

button {
  font: var(--small); color: var(--accent); background: none; border: 0; border-radius: 4px;
  padding: 2px 6px; min-width: var(--target); min-height: var(--target); cursor: pointer;
}
button:hover { background: var(--tint); }
button.link { padding-inline: 4px; text-align: start; }
button.link.main { font-weight: 600; }
.main { margin-inline-end: auto; }
span.main { padding-inline: 4px; align-self: center; }
button[aria-pressed="true"], button[aria-expanded="true"] { background: var(--tint); }
.close { font-size: 18px; line-height: 18px; color: var(--meta); }
.foot { padding: var(--space-1) var(--space-3) var(--space-2); border-top: 1px solid var(--line); flex: none; max-height: 60%; overflow-y: auto; }
.foot .row { display: flex; flex-wrap: wrap; gap: 0 var(--space-2); margin-inline: -4px; }
.foot p { margin: 2px 0 0; }
.why { padding: var(--space-2) 0; border-bottom: 1px solid var(--hairline); margin-bottom: var(--space-1); font: var(--small); }
.why ul { margin: var(--space-1) 0 0; padding-inline-start: 18px; }
.why .facts dd { font: var(--small); line-height: 22px; }

@media (forced-colors: active) {
  .card { border: 2px solid CanvasText; }
  button { color: ButtonText; border: 1px solid transparent; }
  button:hover, button[aria-pressed="true"], button[aria-expanded="true"] { border-color: Highlight; }
}
`;
