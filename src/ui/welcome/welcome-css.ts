import { SITES_CSS } from '../shared/sites-css.ts';

/** Rules of the welcome page: one column of text, the button always in sight. */
export const WELCOME_CSS = `
${SITES_CSS}
main { max-width: 656px; margin: 0 auto; padding: 40px var(--space-4) 0; }
h1.masthead { font-size: 32px; line-height: 38px; font-weight: 600; }
.lead { font: 400 18px/27px var(--face); color: var(--meta); margin-top: var(--space-2); text-wrap: balance; }
.promises { margin: var(--space-6) 0; padding: var(--space-4) 0; border-block: 1px solid var(--line); list-style: none; counter-reset: promise; }
.promises li { counter-increment: promise; position: relative; padding: 4px 0 4px 28px; max-width: 66ch; }
.promises li::before { content: counter(promise); position: absolute; left: 0; top: 1px; color: var(--accent); font: 600 13px/22px Georgia, "Noto Serif", "DejaVu Serif", serif; }
section > h2 { font: var(--name); margin-bottom: 4px; }
section > p { max-width: var(--measure); }
.ask {
  position: sticky; bottom: 0; display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-3);
  padding: var(--space-3) 0; background: var(--paper); border-top: 1px solid var(--line); z-index: 1;
}
.ask .button { min-height: 40px; padding-inline: 20px; }
.ask p { flex: 1 1 200px; font: var(--small); }
.ask p:empty { display: none; }
footer { padding: var(--space-4) 0 40px; font: var(--small); color: var(--meta); display: grid; gap: 4px; justify-items: start; }
`;
