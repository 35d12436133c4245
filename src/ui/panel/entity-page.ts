import type { Library, LibraryEvent } from '../../knowledge/library.ts';
import type { Entity, Kind, Relation } from '../../knowledge/schema.ts';
import type { CardView, EntityHead, EventView, NumberedSource, Rail } from '../../timeline/card-view.ts';
import { claimLines } from '../../timeline/claim-lines.ts';
import { entityHead } from '../../timeline/entity-head.ts';
import { timelineOf } from '../../timeline/entity-timeline.ts';
import { eventView } from '../../timeline/event-view.ts';
import { buildRail } from '../../timeline/rail.ts';
import { mostTelling, sinceArticle } from '../../timeline/since-article.ts';
import { createSourceNumbers } from '../../timeline/source-numbers.ts';
import { withLiveLabels } from '../shared/live-labels.ts';
import { officeHolders, type PeriodLine, periodLines } from './period-lines.ts';

export type Link = { id: string; name: string; kind: Kind };

/** Everything the page of an entity shows, ready to draw; one row of source numbers runs through it. */
export type EntityPage = EntityHead & {
  rail: Rail | null;
  /** What happened since the article that concerns it, the most telling few, oldest first. */
  since: EventView[];
  /** All offices or statuses, newest first. */
  periods: PeriodLine[];
  /** For a body: who held its offices, newest first. */
  holders: { office: string; lines: (PeriodLine & { person: Link })[] }[];
  /** Newest first. */
  events: EventView[];
  facts: CardView['facts'];
  usage: CardView['usage'];
  citations: string[];
  /** What this record says of others, and others of it. */
  related: { how: Relation['how']; of: 'this' | 'other'; links: Link[] }[];
  threads: { id: string; title: string }[];
  /** What was wrong in the record, newest first. */
  corrections: { on: string; note: string; sources: number[] }[];
  sources: NumberedSource[];
  checked: string;
  dataDate: string;
  officialUrl: string | null;
};

export type EntityPageContext = {
  articleDate: string | null;
  /** Ids of the article's entities. */
  cast: readonly string[];
  today: string;
  language: 'en' | 'es';
};

/** More than the card's three: here is room to open them. */
const SINCE_EVENTS = 6;

/** The page of an entity, or null when there is no such record. */
export function buildEntityPage(library: Library, id: string, context: EntityPageContext): EntityPage | null {
  const entity = library.entity(id);
  if (!entity) return null;
  const sources = createSourceNumbers();
  return {
    ...entityHead(entity, context.language),
    rail: buildRail(entity, library, context.articleDate, context.today, sources),
    since: withLiveLabels(
      sinceEvents(entity.id, library, context).map((event) => eventView(event, library, sources)),
      context.language,
    ),
    events: withLiveLabels(
      [...timelineOf(library, entity.id)].reverse().map((event) => eventView(event, library, sources)),
      context.language,
    ),
    periods: periodLines(entity, library, sources),
    holders: officeHolders(entity, library, sources),
    ...claimLines(entity, sources),
    related: relations(entity, library),
    threads: library.threadsOf(entity.id).map(({ id: thread, title }) => ({ id: thread, title })),
    corrections: [...(entity.corrections ?? [])]
      .reverse()
      .map(({ on, note, source }) => ({ on, note, sources: sources.of(source ?? [], entity.sources) })),
    sources: sources.list(),
    citations: entity.citations ?? [],
    checked: entity.checked,
    dataDate: library.dateOf(entity.id),
    officialUrl: entity.links?.official ?? null,
  };
}

function sinceEvents(id: string, library: Library, { articleDate, cast }: EntityPageContext): LibraryEvent[] {
  if (articleDate === null) return [];
  return mostTelling(library, sinceArticle(library, id, articleDate, cast), id, cast, SINCE_EVENTS);
}

function relations(entity: Entity, library: Library): EntityPage['related'] {
  const groups = new Map<string, EntityPage['related'][number]>();
  const add = (how: Relation['how'], of: 'this' | 'other', other: Entity | null) => {
    if (!other) return;
    // "See also" reads the same from both ends.
    const side = how === 'see-also' ? 'this' : of;
    const group = groups.get(`${side} ${how}`) ?? { how, of: side, links: [] };
    groups.set(`${side} ${how}`, group);
    if (!group.links.some((link) => link.id === other.id)) {
      group.links.push({ id: other.id, name: other.name, kind: other.kind });
    }
  };
  for (const { id, how } of entity.related ?? []) add(how, 'this', library.entity(id));
  for (const { entity: other, how } of library.relatedTo(entity.id)) add(how, 'other', other);
  return [...groups.values()];
}
