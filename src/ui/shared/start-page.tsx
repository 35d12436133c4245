import { type ComponentChildren, render } from 'preact';
import { NOTES_CSS } from './notes-css.ts';
import { PAGE_CSS } from './page-css.ts';
import { sheetOf } from './sheet-of.ts';
import { BASE_CSS, TOKENS_CSS } from './tokens.ts';

/** Draws one of our own pages into `root`: the shared rules and the surface's own, then its content. */
export function startPage(root: Element, css: string, content: ComponentChildren): void {
  root.ownerDocument.adoptedStyleSheets = [TOKENS_CSS, BASE_CSS, PAGE_CSS, NOTES_CSS, css].map(sheetOf);
  render(content, root);
}
