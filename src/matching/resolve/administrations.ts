import type { ArticleView } from './article-view.ts';
import type { Link } from './link.ts';
import { wasPresident } from './surnames.ts';

const ADMINISTRATION = /^[\s\u00a0]+(?:[Aa]dministrations?|admin)\b/;

/**
 * A President's administration is one mention with the name: “Trump administration”. Returns where the mention ends.
 */
export function administrationEnd(link: Link, article: ArticleView, blockIndex: number): number {
  const entity = article.lexicon.entity(link.entity);
  if (entity.kind !== 'person' || !wasPresident(entity, article)) return link.end;
  const match = ADMINISTRATION.exec(article.blocks[blockIndex]!.text.slice(link.end, link.end + 20));
  return link.end + (match?.[0].length ?? 0);
}
