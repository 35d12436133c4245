import type { Mention } from './mention.ts';

/** What the panel and the popup are told of a page: which records, how often; no text of the page. */
export type ArticleState = {
  date: string | null;
  language: string;
  /** Entities in order of first appearance. */
  cast: { entity: string; mentions: number }[];
  /** Citations that are no entity. */
  citations: { name: string; link: string; mentions: number }[];
  partial: boolean;
};

/** Counts mentions by subject, in order of first appearance. */
export function articleState(
  mentions: readonly Pick<Mention, 'annotation'>[],
  article: { date: string | null; language: string; partial: boolean },
): ArticleState {
  const cast = new Map<string, number>();
  const citations = new Map<string, { name: string; mentions: number }>();
  for (const { annotation } of mentions) {
    if (annotation.entity !== null) cast.set(annotation.entity, (cast.get(annotation.entity) ?? 0) + 1);
    else if (annotation.link) {
      const known = citations.get(annotation.link);
      if (known) known.mentions++;
      else citations.set(annotation.link, { name: annotation.name, mentions: 1 });
    }
  }
  return {
    ...article,
    cast: [...cast].map(([entity, count]) => ({ entity, mentions: count })),
    citations: [...citations].map(([link, citation]) => ({ link, ...citation })),
  };
}
