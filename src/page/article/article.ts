import type { PartialDate } from '../../knowledge/schema.ts';
import { bodyOf, textContentOf } from '../dom/native.ts';
import type { ArticleBlock } from './block.ts';
import { findHeadline, pageTitle } from './find-headline.ts';
import { findArticleRoot } from './find-root.ts';
import { isBeingEdited, type WalkOptions } from './is-skipped.ts';
import { readLinkedData } from './json-ld.ts';
import { findLanguage } from './language.ts';
import { findPublishDate } from './publish-date.ts';
import { walkBlocks } from './walk-blocks.ts';

/**
 * More text than this is not read: the page is a book, an endless feed or a trap. In characters. Twice the longest
 * article there is; at this length linking, which takes the article as a whole, still fits into one task of 50 ms.
 */
export const MAX_TEXT = 400_000;

/** What is known of a page's article before its text is read. */
export type ArticleFrame = {
  root: Element;
  /** The headline, where there is one; it may lie outside the root. */
  headline: Element | null;
  date: PartialDate | null;
  language: string;
  /** The reader asked for this page: it is annotated whatever it is about. */
  asked: boolean;
};

/**
 * Finds the article of a page; null when there is none, or when the page is being edited.
 * @param asked true: the reader wants this page, so where there is no article all of it is taken
 */
export function findArticle(document: Document, url: string, asked = false): ArticleFrame | null {
  const root = findArticleRoot(document) ?? (asked ? bodyOf(document) : null);
  if (!root || isBeingEdited(document, root)) return null;
  const title = pageTitle(document);
  const linked = readLinkedData(document, title);
  const sample = (textContentOf(root) ?? '').slice(0, 6_000);
  const headline = findHeadline(document, root, title);
  return {
    root,
    headline,
    date: findPublishDate(document, root, headline, linked.published, url),
    language: findLanguage(document, sample, linked.language),
    asked,
  };
}

/** The article's blocks in reading order, headline first; `null` where a caller may want to pause. */
export function* blocksOf(frame: ArticleFrame, options: WalkOptions = {}): Generator<ArticleBlock | null> {
  if (frame.headline)
    for (const block of walkBlocks(frame.headline, options))
      if (block) yield { ...block, role: 'headline', heading: false };
  yield* walkBlocks(frame.root, { ...options, except: frame.headline });
}

export type Article = {
  blocks: ArticleBlock[];
  date: PartialDate | null;
  language: string;
  /** True when the text was too long and only its first part was read. */
  partial: boolean;
};

/**
 * The whole article in one go, for the command line and tests: needs no layout, so it also works on linkedom.
 * Null when the page has no article.
 * @param url address of the page, for the date in it; may be empty
 */
export function articleFromDocument(document: Document, url = '', options: WalkOptions = {}): Article | null {
  const frame = findArticle(document, url);
  if (!frame) return null;
  const blocks: ArticleBlock[] = [];
  let length = 0;
  for (const block of blocksOf(frame, options)) {
    if (!block) continue;
    length += block.text.length;
    if (length > MAX_TEXT) return { blocks, date: frame.date, language: frame.language, partial: true };
    blocks.push(block);
  }
  return { blocks, date: frame.date, language: frame.language, partial: false };
}

/** Characters between two blocks in the text of a whole article. */
export const BLOCK_GAP = '\n\n';

/** The blocks as one text, as the command line prints and counts it. */
export function articleText(blocks: readonly Pick<ArticleBlock, 'text'>[]): string {
  return blocks.map((block) => block.text).join(BLOCK_GAP);
}
