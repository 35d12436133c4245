/** Rules of the components that card and panel share: rail, event lines, superscripts, sources. */
export const NOTES_CSS = `
.refs { line-height: 0; white-space: nowrap; font-size: 11px; font-weight: 400; margin-inline-start: 1px; }
.refs a { text-decoration: none; padding: 4px 2px; }
.refs a:hover { text-decoration: underline; }

.rail { margin: 0; padding: 0; }
.rail-dot { position: relative; margin: 0; padding: 0 0 var(--space-2) 18px; }
.rail-dot::before {
  content: ""; position: absolute; left: 0; top: 5px; width: 9px; height: 9px; box-sizing: border-box;
  border: 2px solid var(--accent); border-radius: 50%; background: var(--paper);
}
.rail-dot:last-child { padding-bottom: 0; }
.rail-dot:last-child::before { background: var(--accent); }
.rail-dot:not(:last-child)::after {
  content: ""; position: absolute; left: 4px; top: 14px; bottom: -5px; width: 1px; background: var(--line);
}
.rail dt { font: var(--small); color: var(--meta); }
.rail dd { margin: 0; font: var(--body); }
.rail dd strong { font-weight: 600; }
.rail .rail-when { display: inline-block; color: var(--meta); font: var(--small); }
.rail .rail-empty { color: var(--meta); }

.events { list-style: none; margin: 0; padding: 0; }
.event { display: grid; grid-template-columns: 86px 1fr; column-gap: var(--space-2); padding: 6px 0; }
.event.in-year { grid-template-columns: 48px 1fr; }
.event > time { font: var(--small); line-height: 22px; color: var(--meta); white-space: nowrap; }
.event p { margin: 0; font: var(--body); }

.sources { margin: 0; padding: 0 0 0 24px; font: var(--small); color: var(--meta); overflow-wrap: anywhere; }
.sources li { padding: 2px 0; }
.sources li::marker { font-variant-numeric: tabular-nums; }
.sources li:target { background: var(--tint); color: var(--ink); }
.printed-address { display: none; }
@media print { .printed-address { display: inline; } }
`;
