import { parseHTML } from 'linkedom';

/** A document without layout, from the body of a page (or a whole page). */
export function pageFromHtml(html: string): Document {
  const whole = html.includes('<body')
    ? html
    : `<!doctype html><html lang="en"><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** So much prose that a page counts as an article. */
export const PROSE = `<p>${'The council met on Monday and heard from residents about the budget. '.repeat(6)}</p>`;
