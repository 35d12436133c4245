import { WORDS } from '../../matching/text/latin-pattern.ts';
import { attribute, closest, contains, queryAll, textContentOf, titleOf } from '../dom/native.ts';

const MIN_HEADLINE = 12;
const MAX_HEADLINE = 400;

function words(text: string): string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

/** Share of the words of `text` that are also in `other`. */
function overlap(text: string, other: Set<string>): number {
  const own = words(text);
  return own.length === 0 ? 0 : own.filter((word) => other.has(word)).length / own.length;
}

/** The page's own title, by its meta tags and the tab's title. */
export function pageTitle(document: Document): string {
  const meta = queryAll(document, 'meta[property="og:title"], meta[name="twitter:title"]');
  return [...meta.map((one) => attribute(one, 'content') ?? ''), titleOf(document)].join(' ');
}

type Candidate = { element: Element; score: number };

/** Elements with the text of a headline, the one most like the page's title first. */
function rank(elements: Element[], root: Element, known: Set<string>): Candidate[] {
  const found: Candidate[] = [];
  for (const element of elements) {
    const text = textContentOf(element)?.trim() ?? '';
    if (text.length < MIN_HEADLINE || text.length > MAX_HEADLINE) continue;
    if (closest(element, 'nav, aside, footer, a, [hidden], [aria-hidden="true"]')) continue;
    found.push({ element, score: overlap(text, known) + (contains(root, element) ? 0.25 : 0) });
  }
  return found.toSorted((a, b) => b.score - a.score);
}

/**
 * The element of the article's headline: the `<h1>` most like the page's title; on pages without one, a heading or a
 * box named "headline" or "title" that says what the title says. Null when there is none.
 */
export function findHeadline(document: Document, root: Element, title: string): Element | null {
  const known = new Set(words(title));
  const best = rank(queryAll(document, 'h1'), root, known)[0];
  if (best && best.score >= 0.5) return best.element;
  const named = queryAll(document, '[itemprop~="headline"], h2, [class*="headline" i], [class*="title" i]');
  const other = rank(named.slice(0, 300), root, known)[0];
  return other && other.score >= 0.9 ? other.element : best && best.score >= 0.25 ? best.element : null;
}
