/** Rules of the extension's own pages (panel, popup, options, welcome) on top of tokens and base. */
export const PAGE_CSS = `
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; font: var(--body); /* Chromium gives extension pages 75% */ background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
h1, h2, h3, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; }
h1 { font: var(--name); text-wrap: balance; }
h2 { font: 600 13px/18px var(--face); letter-spacing: .02em; }
h3 { font: 600 13px/18px var(--face); color: var(--meta); }
main:focus, [tabindex="-1"]:focus { outline: none; }
ul.plain { list-style: none; }
fieldset { border: 0; min-width: 0; }
.meta, .hint { font: var(--small); color: var(--meta); max-width: var(--measure); }
.masthead { font-family: Georgia, "Iowan Old Style", "Times New Roman", "Noto Serif", "DejaVu Serif", serif; }
.masthead .dagger { color: var(--accent); }

button, input, select, textarea { font: inherit; color: inherit; }
.button {
  min-height: 32px; padding: 4px 12px; border: 1px solid var(--accent); border-radius: 6px;
  background: var(--paper); color: var(--accent); cursor: pointer; text-align: start;
}
.button:hover { background: var(--tint); }
.button.primary { background: var(--accent); color: var(--paper); font-weight: 600; }
.button.primary:hover { background: color-mix(in srgb, var(--accent) 88%, var(--ink)); }
.button:disabled { border-color: var(--line); color: var(--meta); background: var(--paper); cursor: default; }
.button.plain { border-color: var(--line); color: var(--ink); }
.link {
  min-height: var(--target); padding: 2px 0; border: 0; background: none; color: var(--accent);
  text-align: start; cursor: pointer;
}
.link:hover { text-decoration: underline; text-underline-offset: 2px; }
.chip {
  min-height: 26px; padding: 2px 10px; border: 1px solid var(--line); border-radius: 13px;
  background: var(--paper); color: var(--ink); font: var(--small); cursor: pointer;
}
.chip:hover { background: var(--tint); }
.chip[aria-pressed="true"] { border-color: var(--accent); background: var(--tint); color: var(--accent); font-weight: 600; }
input[type="search"], input[type="text"], input[type="url"], select {
  min-height: 32px; padding: 4px 8px; border: 1px solid color-mix(in srgb, var(--ink) 50%, var(--paper));
  border-radius: 6px; background: var(--paper);
}
select { min-height: 28px; padding: 2px 4px; }
input[type="checkbox"], input[type="radio"] { width: 18px; height: 18px; margin: 3px 8px 3px 0; accent-color: var(--accent); flex: none; vertical-align: middle; }
.warning {
  display: block; padding: var(--space-2) var(--space-3); border-inline-start: 3px solid var(--warning);
  background: var(--warning-tint); color: var(--ink); border-radius: 0 6px 6px 0;
}
.empty { max-width: 40ch; margin: 48px auto; padding: 0 var(--space-4); text-align: center; }
.empty h1 { margin-bottom: var(--space-2); }
.empty p { color: var(--meta); margin-bottom: var(--space-3); }
.empty .empty-mark { font: 400 40px/1 Georgia, "Noto Serif", "DejaVu Serif", serif; color: var(--accent); }
@media (forced-colors: active) {
  .button, .chip, select, input { border-color: ButtonBorder; }
  .chip[aria-pressed="true"], .button.primary { background: Highlight; color: HighlightText; border-color: Highlight; forced-color-adjust: none; }
  .link { color: LinkText; }
}
@media print {
  :root { color-scheme: light; }
  .button, .chip, nav, .hint { display: none; }
}
`;
