import {
  bodyOf,
  childrenOf,
  closest,
  hasAttributes,
  hasLink,
  matches,
  parentElementOf,
  queryAll,
  tagOf,
  textContentOf,
} from '../dom/native.ts';

/** A paragraph counts from this many characters on; teasers and captions are mostly shorter. */
const MIN_PARAGRAPH = 50;
/** One very long paragraph must not outweigh an article of many. */
const MAX_WEIGHT = 800;
/** Less prose than this is no article. */
const MIN_ARTICLE = 300;
/** An element marked up as the article is believed when it holds this share of the page's prose. */
const DECLARED_SHARE = 0.5;
/** Below the declared element the walk goes on to a child that holds nearly everything. */
const CHILD_SHARE = 0.85;
/** Without a declared element: the child that holds most. */
const SCORED_SHARE = 0.7;

const DECLARED = '[itemprop~="articleBody"], article, [role="article"], main, [role="main"]';
const ELSEWHERE = `nav, footer, aside, dialog, button, textarea, select, [hidden], [aria-hidden="true"],
  [role="navigation"], [role="complementary"], [role="contentinfo"], [contenteditable]:not([contenteditable="false"])`;
/** Boxes that sites name for something else. Believed only while enough prose is left outside of them. */
const NAMED_ELSEWHERE = `:is(div, section, ul, ol):is([id*="comment" i], [class*="comments" i], [class*="related" i],
  [class*="newsletter" i], [class*="recirc" i], [class*="cookie" i], [class*="consent" i])`;

type Weights = Map<Element, number>;

/** Characters of prose in an element, links not counted; 0 for what is too short or mostly link. */
function proseIn(element: Element): number {
  const length = textContentOf(element)?.trim().length ?? 0;
  if (length < MIN_PARAGRAPH) return 0;
  if (!hasLink(element)) return Math.min(length, MAX_WEIGHT);
  let linked = 0;
  for (const link of queryAll(element, 'a[href]')) linked += textContentOf(link)?.length ?? 0;
  return linked > 0.6 * length ? 0 : Math.min(length - linked, MAX_WEIGHT);
}

/** Paragraph elements of the body; where a site uses none, the innermost boxes with text in them. */
function paragraphsOf(body: Element): Element[] {
  const paragraphs = queryAll(body, 'p');
  let length = 0;
  for (const one of paragraphs) {
    length += proseIn(one);
    if (length >= MIN_ARTICLE) return paragraphs;
  }
  const boxes = queryAll(body, 'div, section, td, pre, blockquote, dd, li');
  return [
    ...paragraphs,
    ...boxes.filter((box) => queryAll(box, 'div, section, p, table, ul, pre').length === 0),
  ];
}

/** Prose by element: each paragraph counts for itself and everything around it, except in what `elsewhere` matches. */
function weigh(body: Element, elsewhere: string): Weights {
  const weights: Weights = new Map();
  const left = `a, ${elsewhere}`;
  // Paragraphs come in rows of siblings: what is around them is judged, and gets their weight, once.
  const rows = new Map<Element, { elsewhere: boolean; weight: number }>();
  const rowOf = (parent: Element) => {
    const known = rows.get(parent);
    if (known) return known;
    const row = { elsewhere: closest(parent, left) !== null, weight: 0 };
    rows.set(parent, row);
    return row;
  };
  for (const paragraph of paragraphsOf(body)) {
    const weight = proseIn(paragraph);
    const parent = parentElementOf(paragraph);
    if (weight === 0 || !parent) continue;
    const row = rowOf(parent);
    if (row.elsewhere || (hasAttributes(paragraph) && matches(paragraph, left))) continue;
    // A paragraph may hold another one in broken pages.
    weights.set(paragraph, (weights.get(paragraph) ?? 0) + weight);
    row.weight += weight;
  }
  for (const [parent, { weight }] of rows) {
    for (let at: Element | null = weight > 0 ? parent : null; at; at = parentElementOf(at)) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
      if (at === body) break;
    }
  }
  return weights;
}

/** Goes down while one child holds at least this share of what its parent holds. */
function descend(from: Element, weights: Weights, share: number): Element {
  let at = from;
  for (;;) {
    const enough = share * (weights.get(at) ?? 0);
    const child = Array.from(childrenOf(at)).find(
      (one) => (weights.get(one) ?? 0) >= enough && tagOf(one) !== 'p',
    );
    if (!child) return at;
    at = child;
  }
}

/**
 * The element that holds the article: the one marked up as such when it holds most of the page's prose, else the
 * innermost that does. Null when there is too little prose for an article.
 */
export function findArticleRoot(document: Document): Element | null {
  const body = bodyOf(document);
  if (!body) return null;
  let weights = weigh(body, `${ELSEWHERE}, ${NAMED_ELSEWHERE}`);
  // A whole page may be in a box called "comments-enabled".
  if ((weights.get(body) ?? 0) < MIN_ARTICLE) weights = weigh(body, ELSEWHERE);
  const total = weights.get(body) ?? 0;
  if (total < MIN_ARTICLE) return null;
  const declared = queryAll(body, DECLARED)
    .filter((one) => (weights.get(one) ?? 0) >= Math.max(DECLARED_SHARE * total, MIN_ARTICLE))
    .toSorted((a, b) => weights.get(a)! - weights.get(b)!)[0];
  return declared ? descend(declared, weights, CHILD_SHARE) : descend(body, weights, SCORED_SHARE);
}
