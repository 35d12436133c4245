import type { Library } from '../knowledge/library.ts';
import type { Entity, PartialDate } from '../knowledge/schema.ts';
import type { CardView } from './card-view.ts';
import { claimLines } from './claim-lines.ts';
import { entityHead } from './entity-head.ts';
import { eventView } from './event-view.ts';
import { buildRail } from './rail.ts';
import { mostTelling, sinceArticle } from './since-article.ts';
import { createSourceNumbers } from './source-numbers.ts';

/** How many events a card shows under "since this article". */
const CARD_EVENTS = 3;

export type CardContext = {
  /** The day the article was written, where known. */
  articleDate: PartialDate | null;
  /** YYYY-MM-DD. */
  today: string;
  /** Ids of the article's entities. */
  cast: readonly string[];
  /** Language of the reader. */
  language: 'en' | 'es';
};

/** The card of an entity, or null when there is no such record. */
export function buildCard(library: Library, id: string, context: CardContext): CardView | null {
  const entity = library.entity(id);
  if (!entity) return null;
  const sources = createSourceNumbers();
  const rail = buildRail(entity, library, context.articleDate, context.today, sources);
  const since = context.articleDate
    ? sinceArticle(library, entity.id, context.articleDate, context.cast)
    : [];
  const shown = mostTelling(library, since, entity.id, context.cast, CARD_EVENTS);
  return {
    ...entityHead(entity, context.language),
    rail,
    since: shown.map((event) => eventView(event, library, sources)),
    sinceCount: since.length,
    ...claimLines(entity, sources),
    citations: entity.citations ?? [],
    related: relatedLines(entity, library),
    sources: sources.list(),
    checked: entity.checked,
    dataDate: library.dateOf(entity.id),
    officialUrl: entity.links?.official ?? null,
  };
}

function relatedLines(entity: Entity, library: Library): CardView['related'] {
  return (entity.related ?? []).flatMap(({ id, how }) => {
    const other = library.entity(id);
    return other ? { id: other.id, name: other.name, kind: other.kind, how } : [];
  });
}
