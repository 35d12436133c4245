import { latinPattern } from '../../matching/text/latin-pattern.ts';
import { queryAll, textContentOf } from '../dom/native.ts';

/** What structured data says of the article. */
export type LinkedData = { published: string | null; language: string | null };

/** Scripts above this size are product catalogues, not articles. */
const MAX_JSON = 500_000;
const MAX_DEPTH = 6;
const BETWEEN_WORDS = latinPattern(String.raw`[^\p{L}\d]+`, 'g');
const ARTICLE_TYPE = /(Article|Posting|Report|Review)$/;

type Found = { published: string; language: string | null; rank: number };

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.length < 200 ? value : null;
}

function isArticle(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === 'string' && ARTICLE_TYPE.test(one));
}

function squeeze(title: string): string {
  return title.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}

/** Articles and pages with a date in any nesting (`@graph`, lists), best first: this title's article, articles, pages. */
function collect(value: unknown, title: string, depth: number, found: Found[]): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, title, depth + 1, found);
    return;
  }
  const node = record(value);
  if (!node) return;
  const published = text(node.datePublished) ?? text(node.dateCreated);
  if (published) {
    const headline = squeeze(text(node.headline) ?? text(node.name) ?? '');
    const ours = headline.length > 10 && title.includes(headline);
    found.push({
      published,
      language: text(node.inLanguage),
      rank: (isArticle(node['@type']) ? 2 : 0) + (ours ? 1 : 0) - depth / 10,
    });
  }
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
    collect(node[key], title, depth + 1, found);
}

/** Reads the page's JSON-LD. Scripts that are no JSON are passed over. */
export function readLinkedData(document: Document, title: string): LinkedData {
  const found: Found[] = [];
  for (const script of queryAll(document, 'script[type="application/ld+json"]')) {
    const source = textContentOf(script) ?? '';
    if (source.length > MAX_JSON) continue;
    try {
      collect(JSON.parse(source), squeeze(title), 0, found);
    } catch {
      // Half the broken JSON-LD of the web has raw line breaks in strings; the other sources of a date do for it.
    }
  }
  const best = found.toSorted((a, b) => b.rank - a.rank)[0];
  return { published: best?.published ?? null, language: best?.language ?? null };
}
