/** Rules of the list of news sites on the welcome page and in the options. */
export const SITES_CSS = `
.filter-box { display: block; margin: var(--space-3) 0; font: var(--small); color: var(--meta); }
.filter-box input { display: block; width: 100%; max-width: 360px; margin-top: 4px; font: var(--body); color: var(--ink); }
.site-group { border-top: 1px solid var(--line); }
.site-group:last-child { border-bottom: 1px solid var(--line); }
.site-group > summary { display: flex; align-items: baseline; gap: var(--space-2); min-height: 40px; padding: 9px 0; cursor: pointer; }
.site-group > summary::before {
  content: ""; flex: none; align-self: center; width: 7px; height: 7px; margin: 0 4px 0 1px; rotate: -45deg;
  border: solid var(--meta); border-width: 0 1.5px 1.5px 0; transition: rotate var(--motion);
}
.site-group[open] > summary::before { rotate: 45deg; }
.group-name { font-weight: 600; flex: 1; }
.site-group fieldset { padding: 0 0 var(--space-3) 20px; }
.site-group legend { font: 600 13px/18px var(--face); color: var(--meta); padding: 0 0 2px; }
.site-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 270px), 1fr)); column-gap: var(--space-4); }
.site-row { display: flex; align-items: center; gap: 4px; min-width: 0; }
.site-row label { display: flex; align-items: flex-start; flex: 1; min-width: 0; padding: 3px 0; cursor: pointer; }
.site-row label > span { min-width: 0; padding-top: 1px; }
.site-row .host { display: block; overflow-wrap: anywhere; }
.whole-group { display: inline-flex; align-items: center; margin: 0 0 var(--space-2) 20px; font-weight: 500; cursor: pointer; }
`;
