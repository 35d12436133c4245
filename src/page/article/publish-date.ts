import type { PartialDate } from '../../knowledge/schema.ts';
import { attribute, closest, contains, isBefore, queryAll, textContentOf } from '../dom/native.ts';
import { dateInAddress, parseDate } from './parse-date.ts';

/** Names under which sites say when a story was published, the most careful first. */
const META_NAMES = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'date_published',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'citation_publication_date',
  'originalpublicationdate',
  'date',
];

function fromMeta(document: Document): PartialDate | null {
  const found = new Map<string, string>();
  for (const meta of queryAll(document, 'meta[content]')) {
    const name = (
      attribute(meta, 'property') ??
      attribute(meta, 'name') ??
      attribute(meta, 'itemprop') ??
      ''
    ).toLowerCase();
    if (!found.has(name)) found.set(name, attribute(meta, 'content') ?? '');
  }
  for (const name of META_NAMES) {
    const content = found.get(name);
    const date = content ? parseDate(content) : null;
    if (date) return date;
  }
  return null;
}

function fromMicrodata(document: Document): PartialDate | null {
  for (const element of queryAll(document, '[itemprop~="datePublished"]')) {
    const written =
      attribute(element, 'content') ?? attribute(element, 'datetime') ?? textContentOf(element) ?? '';
    const date = parseDate(written);
    if (date) return date;
  }
  return null;
}

/** The date in the address the page gives as its own: a saved copy, or a copy on another site, has another address. */
function fromCanonical(document: Document): PartialDate | null {
  for (const own of queryAll(document, 'link[rel="canonical"], meta[property="og:url"]')) {
    const date = dateInAddress(attribute(own, 'href') ?? attribute(own, 'content') ?? '');
    if (date) return date;
  }
  return null;
}

const TEASERS = 'nav, aside, footer, li, [class*="related"], [class*="comment"], [class*="recirc"]';

/** The first `<time>` of the article's own head; those of teasers and comments say when other things happened. */
function fromTimes(document: Document, root: Element | null): PartialDate | null {
  const times = queryAll(document, 'time').filter((time) => !closest(time, TEASERS));
  const own = root ? times.filter((time) => contains(root, time)) : [];
  for (const time of [...times.filter((time) => time.hasAttribute('pubdate')), ...own, ...times]) {
    const date = parseDate(attribute(time, 'datetime') ?? '') ?? parseDate(textContentOf(time) ?? '');
    if (date) return date;
  }
  return null;
}

/**
 * A date in words in an element named for it, after the headline: `<span class="article-date">Aug. 20, 2025</span>`.
 * One above the headline is today's date in the page's head.
 */
function fromByline(document: Document, root: Element | null, headline: Element | null): PartialDate | null {
  const named =
    '[class*="date" i], [class*="publish" i], [class*="byline" i], [class*="timestamp" i], [id*="date" i]';
  for (const element of queryAll(document, named).slice(0, 60)) {
    const written = textContentOf(element)?.trim() ?? '';
    if (written.length > 200 || closest(element, TEASERS)) continue;
    if (headline ? !isBefore(headline, element) : !(root && contains(root, element))) continue;
    const date = parseDate(written);
    if (date) return date;
  }
  return null;
}

/**
 * The day the article was published: structured data, then meta tags, microdata, the address, `<time>`, the byline.
 * Null when none of them says so; the date of the last change is never taken for it.
 * @param linkedDate `datePublished` of the JSON-LD
 */
export function findPublishDate(
  document: Document,
  root: Element | null,
  headline: Element | null,
  linkedDate: string | null,
  url: string,
): PartialDate | null {
  return (
    (linkedDate ? parseDate(linkedDate) : null) ??
    fromMeta(document) ??
    fromMicrodata(document) ??
    dateInAddress(url) ??
    fromCanonical(document) ??
    fromTimes(document, root) ??
    fromByline(document, root, headline)
  );
}
