/** Rules of the toolbar popup. Chromium sizes it to its content, at most 800 × 600 px. */
export const POPUP_CSS = `
/* A width of its own: Chromium starts a popup with next to no window, and anything measured by that stays as narrow. */
body { width: 320px; }
main { padding: var(--space-3) var(--space-4); }
h1.masthead { font-size: 15px; line-height: 20px; font-weight: 600; padding-bottom: var(--space-2); border-bottom: 1px solid var(--line); }
/* Room for three lines of names, which come a moment later: the switch below must not move under the pointer. */
.finding { padding: var(--space-3) 0; min-height: 102px; box-sizing: border-box; }
.finding h2 { font: var(--name); }
.finding p { font: var(--small); color: var(--meta); margin-top: 2px; }
.site-switch { border-top: 1px solid var(--hairline); padding: 4px 0; }
.switch {
  display: flex; align-items: center; gap: var(--space-3); width: 100%; min-height: 40px; padding: 4px 0;
  border: 0; background: none; text-align: start; cursor: pointer;
}
.switch-label { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.switch-track {
  position: relative; flex: none; width: 36px; height: 20px; border-radius: 10px;
  border: 1px solid var(--meta); background: var(--paper); transition: background var(--motion);
}
.switch-track::after {
  content: ""; position: absolute; top: 2px; left: 2px; width: 14px; height: 14px; border-radius: 50%;
  background: var(--meta); transition: translate var(--motion);
}
.switch[aria-checked="true"] .switch-track { background: var(--accent); border-color: var(--accent); }
.switch[aria-checked="true"] .switch-track::after { translate: 16px 0; background: var(--paper); }
.actions { display: grid; gap: var(--space-2); padding: 4px 0 var(--space-3); }
.actions .button { text-align: center; }
.actions .meta:empty, .site-switch .meta:empty { display: none; }
footer { border-top: 1px solid var(--hairline); padding-top: var(--space-2); font: var(--small); color: var(--meta); }
footer .link { font: var(--small); }
.status-word { font-weight: 600; font-size: 11px; letter-spacing: .06em; }
@media (forced-colors: active) {
  .switch-track { border-color: ButtonText; }
  .switch-track::after { background: ButtonText; forced-color-adjust: none; }
  .switch[aria-checked="true"] .switch-track { background: Highlight; forced-color-adjust: none; }
  .switch[aria-checked="true"] .switch-track::after { background: HighlightText; }
}
`;
