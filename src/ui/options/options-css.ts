import { SITES_CSS } from '../shared/sites-css.ts';

/** Rules of the options page. */
export const OPTIONS_CSS = `
${SITES_CSS}
.page { max-width: 960px; margin: 0 auto; padding: var(--space-6) var(--space-4) 64px; }
.page > header { border-bottom: 1px solid var(--line); }
p.masthead { font-size: 15px; font-weight: 600; }
h1 { font: 600 28px/34px Georgia, "Iowan Old Style", "Times New Roman", "Noto Serif", "DejaVu Serif", serif; margin: 2px 0 var(--space-2); }
nav { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); }
nav a { padding: 6px 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
main > section { padding: var(--space-6) 0; border-bottom: 1px solid var(--hairline); scroll-margin-top: var(--space-2); }
main > section > h2 { font: var(--name); margin-bottom: var(--space-2); }
main > section p { max-width: 66ch; margin-bottom: var(--space-2); }
main > .meta { padding-top: var(--space-4); }
.notice:empty, .warning:empty { display: none; }
.pause { display: flex; align-items: center; gap: var(--space-2); }
.pause .link, .own .link { font: var(--small); padding: 4px; }
.own-sites { margin-top: var(--space-4); }
.site-row.own { padding: 2px 0; border-bottom: 1px solid var(--hairline); max-width: 480px; min-height: 34px; }
.site-row.own > span:first-child { flex: 1; overflow-wrap: anywhere; }
.line-form { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: flex-end; margin-top: var(--space-3); }
.line-form label { font: var(--small); color: var(--meta); flex: 0 1 360px; }
.line-form input { display: block; width: 100%; font: var(--body); color: var(--ink); margin-top: 4px; }
.line-form .notice { flex-basis: 100%; }
.choice { margin-bottom: var(--space-4); }
.choice legend { font-weight: 500; padding: 0 0 4px; }
.choice label { display: flex; align-items: flex-start; padding: 2px 0; cursor: pointer; }
.choice label > span { padding-top: 1px; }
.sample { margin-inline-start: var(--space-2); }
.sample.dotted { text-decoration: underline dotted 1.5px var(--accent); text-underline-offset: 3px; }
.sample.solid { text-decoration: underline solid 1.5px var(--accent); text-underline-offset: 3px; }
.sample.tint { background: var(--tint); padding: 1px 3px; border-radius: 2px; }
.delay { display: block; font-weight: 500; }
.delay-line { display: flex; flex-wrap: wrap; gap: var(--space-3); align-items: center; font-weight: 400; }
.delay input { width: min(320px, 100%); min-height: var(--target); accent-color: var(--accent); }
.buttons { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; }
.feed { margin-top: var(--space-4); }
.changes, .remember { margin-top: var(--space-4); }
.sync-offer { padding: var(--space-3) 0; }
.version { padding: 4px 0; max-width: 66ch; }
.version h4 { margin: var(--space-2) 0 2px; font: 600 13px/18px var(--face); color: var(--meta); }
.version ul { padding-inline-start: 20px; }
.remember label { display: flex; align-items: flex-start; max-width: 66ch; overflow-wrap: anywhere; }
.added-feeds { margin-top: var(--space-6); }
.added-feed { padding: var(--space-3) 0; border-bottom: 1px solid var(--hairline); }
.added-feed h4 { margin: 0; font-size: inherit; font-weight: 600; }
.added-feed p { margin-bottom: 4px; overflow-wrap: anywhere; }
.fingerprint { font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.found-feed { margin-top: var(--space-4); padding: var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); }
.field { margin-bottom: var(--space-3); }
.field label { display: block; font-weight: 500; margin-bottom: 4px; }
.field input { width: min(560px, 100%); }
.field .meta { margin: 2px 0 0; }
.status-word { font-weight: 600; font-size: 12px; letter-spacing: .06em; }
.save-note {
  position: fixed; inset-inline-end: var(--space-4); bottom: var(--space-4); max-width: min(420px, calc(100vw - 32px));
  padding: var(--space-2) var(--space-3); border-radius: var(--radius); background: var(--ink); color: var(--paper);
  box-shadow: var(--shadow);
}
.save-note.none { display: none; }
.save-note.saved { animation: leave 400ms 3s forwards; }
.save-note.failed { padding: 0; background: var(--paper); }
@keyframes leave { to { opacity: 0; visibility: hidden; } }
@media (prefers-reduced-motion: reduce) { .save-note.saved { animation-duration: 1ms; } }
@media (forced-colors: active) {
  .save-note { border: 1px solid; }
  .sample.tint { outline: 1px solid; }
}
@media print { .save-note { display: none; } }
`;
