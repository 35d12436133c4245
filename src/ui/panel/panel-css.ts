/** Rules of the side panel: 320 to 480 px wide, on paper without its controls. */
export const PANEL_CSS = `
body { min-width: 0; }
main { padding: var(--space-3) var(--space-4) var(--space-6); max-width: 640px; margin: 0 auto; }
.bar-top {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: stretch; gap: 2px;
  padding: 0 var(--space-2); background: var(--paper); border-bottom: 1px solid var(--line);
}
.tab {
  min-height: 40px; padding: 0 var(--space-2); border: 0; border-bottom: 2px solid transparent; margin-bottom: -1px;
  background: none; color: var(--meta); font: 500 14px/20px var(--face); cursor: pointer; white-space: nowrap;
}
.tab:hover { color: var(--ink); }
.tab:focus-visible { outline-offset: -3px; }
.tab[aria-current] { color: var(--ink); border-bottom-color: var(--accent); }
.tab.back { color: var(--accent); }
.tab.gear { margin-inline-start: auto; display: grid; place-items: center; min-width: 36px; }

section, details.story { margin-top: var(--space-4); padding-top: var(--space-3); border-top: 1px solid var(--hairline); }
section > h2 { margin-bottom: 6px; }
section > h3, section > div > h3 { margin: var(--space-2) 0 2px; }
.head .kind { font: 600 12px/18px var(--face); letter-spacing: .06em; text-transform: uppercase; color: var(--meta); }
.summary { margin-top: var(--space-3); max-width: var(--measure); }
article > .meta:last-child { margin-top: var(--space-4); }
.section-links { display: flex; flex-wrap: wrap; gap: 0 var(--space-3); margin-top: var(--space-2); font: var(--small); }
.section-links a { padding: 4px 0; text-decoration: none; }
.section-links a:hover { text-decoration: underline; }
section, .sources li { scroll-margin-top: 72px; }
.entity .rail { margin-top: var(--space-3); }

details.story > summary { cursor: pointer; min-height: var(--target); list-style-position: outside; margin-inline-start: 16px; }
details.story > summary h2 { display: inline; }
.tally { color: var(--meta); font: var(--small); margin-inline-start: 4px; }
.story .events { margin-top: 4px; }
.latest {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
  font: var(--small); color: var(--meta); max-width: var(--measure);
}
.story[open] .latest { display: none; }
details.story + details.story { margin-top: var(--space-2); padding-top: var(--space-2); }
.cast-section:not(:has(:focus-visible)) .hint { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }


.cast { list-style: none; margin: 6px calc(-1 * var(--space-2)) 0; }
.cast-row { display: flex; align-items: center; }
.cast-row:hover { background: var(--tint); }
.cast-row + .cast-row { border-top: 1px solid var(--hairline); }
.cast-jump {
  flex: 1; min-width: 0; padding: 6px var(--space-2); border: 0; background: none; text-align: start; cursor: pointer;
  border-radius: 6px;
}
.cast-name { display: block; font-weight: 600; line-height: 20px; }
.cast-line { display: block; font: var(--small); color: var(--meta); }
.cast-count { font: var(--small); color: var(--meta); padding-inline: 4px; }
.cast-open {
  width: 32px; min-height: 32px; border: 0; border-radius: 6px; background: none; color: var(--accent); cursor: pointer;
}
.cast-open:hover { background: var(--paper); }
.cast :focus-visible { outline-offset: -2px; }
.event .entity-links { font: var(--small); color: var(--meta); margin-top: 1px; }
.entity-links .link { display: inline; min-height: 0; padding: 0; font: inherit; color: var(--meta); text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 2px; }
.entity-links .link:hover { color: var(--accent); text-decoration-color: currentColor; }

.chart { margin: 4px 0 var(--space-2); }
.bars {
  display: flex; align-items: stretch; height: 56px; border-bottom: 1px solid var(--meta); border-radius: 4px 4px 0 0;
}
.bar { flex: 1 1 0; min-width: 0; display: flex; align-items: flex-end; padding: 0 min(2px, 12%); cursor: pointer; }
.bar:hover { background: var(--tint); }
.bar .fill { width: 100%; background: var(--line); border-radius: 1px 1px 0 0; }
.bar[aria-selected="true"] .fill { background: var(--accent); }
.bar.active { background: var(--tint); }
.axis { position: relative; display: flex; justify-content: space-between; padding-top: 9px; font: var(--small); color: var(--meta); }
.article-mark {
  position: absolute; top: 1px; width: 0; height: 0; margin-left: -5px;
  border: 5px solid transparent; border-top: 0; border-bottom: 8px solid var(--ink);
}
.filter { display: grid; gap: var(--space-2); font: var(--small); }
.years { display: flex; flex-wrap: wrap; gap: 4px var(--space-3); color: var(--meta); }
.types { display: flex; flex-wrap: wrap; gap: 6px; }
.shown { display: flex; gap: var(--space-3); align-items: center; min-height: 30px; }
.shown .link { font: var(--small); }
.year { margin: 0; padding: 0; border: 0; content-visibility: auto; contain-intrinsic-size: auto 500px; }
.year > h3 {
  position: sticky; top: 41px; margin: 0; padding: 4px 0; background: var(--paper); color: var(--ink);
  font: 600 15px/20px var(--face); border-bottom: 1px solid var(--hairline); z-index: 1;
}
.this-article {
  display: flex; align-items: center; gap: var(--space-2); padding: 6px 0; font: var(--small); font-weight: 600; color: var(--accent);
}
.this-article::after { content: ""; flex: 1; border-top: 1.5px dotted var(--accent); }

.periods li { padding: 4px 0; }
.period-name, .period-note { display: block; }
.period-note { font: var(--small); color: var(--meta); }
.facts > div { padding: 4px 0; }
.facts dt { font: var(--small); color: var(--meta); }
.search { margin-top: 0; }
.search-label { display: block; font: var(--small); color: var(--meta); margin-bottom: 4px; }
.search input { width: 100%; }
.search > .meta { margin-top: var(--space-2); }
.hits { margin: 0 calc(-1 * var(--space-2)); }
.hit { display: block; width: 100%; padding: 6px var(--space-2); border: 0; border-radius: 6px; background: none; text-align: start; cursor: pointer; }
.hit:hover { background: var(--tint); }
.hit > span { display: block; }
.hit-name { font-weight: 600; }
.hit time { color: var(--meta); font: var(--small); }
h1 + .meta { margin-top: 4px; }
.paste { display: grid; gap: var(--space-2); margin: var(--space-3) 0; justify-items: start; }
.paste label { font: var(--small); color: var(--meta); width: 100%; }
.paste textarea, .paste input { display: block; margin-top: 4px; padding: 6px 8px; font: var(--body); color: var(--ink); background: var(--paper); border: 1px solid color-mix(in srgb, var(--ink) 50%, var(--paper)); border-radius: 6px; max-width: 100%; }
.paste textarea { width: 100%; resize: vertical; }
label.tick { display: flex; align-items: flex-start; color: var(--ink); }
label.tick input { display: inline-block; margin: 0 8px 0 0; }
.tick .address { display: block; color: var(--meta); overflow-wrap: anywhere; }
.report { margin: 6px 0 var(--space-3); padding: var(--space-2) var(--space-3); white-space: pre-wrap; overflow-wrap: anywhere; font: var(--small); background: var(--tint); border-radius: 6px; }
.report-ways { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-3); font: var(--small); }
.nothing { margin: var(--space-6) 0; }
.nothing h2 { font: var(--name); margin-bottom: var(--space-2); }
/* Firefox opens its sidebar this narrow. */
@media (max-width: 300px) {
  .bar-top { gap: 0; padding: 0 2px; }
  .tab { padding: 0 4px; font-size: 13px; }
  .tab.gear { min-width: 26px; }
}
@media (max-width: 200px) {
  .event, .event.in-year { grid-template-columns: 1fr; }
  .bar-top, .year > h3 { position: static; }
}
@media (forced-colors: active) {
  .tab { border-bottom-color: Canvas; }
  .tab[aria-current] { border-bottom-color: Highlight; }
  .bar .fill { background: GrayText; forced-color-adjust: none; }
  .bar[aria-selected="true"] .fill { background: Highlight; }
  .article-mark { border-bottom-color: CanvasText; forced-color-adjust: none; }
}
@media print {
  main { max-width: none; padding: 0; }
  .bar-top, .filter, .shown .link, .cast-open, .latest { display: none; }
  .year > h3 { position: static; }
  .event, .periods li, .cast-row { break-inside: avoid; }
  details.story::details-content { content-visibility: visible; block-size: auto; }
}
`;
