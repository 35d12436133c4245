import type { Library } from '../../knowledge/library.ts';
import type { Kind } from '../../knowledge/schema.ts';
import type { EventView, NumberedSource, RailLine } from '../../timeline/card-view.ts';
import { eventView } from '../../timeline/event-view.ts';
import { buildRail } from '../../timeline/rail.ts';
import { createSourceNumbers } from '../../timeline/source-numbers.ts';
import { storySince, storySoFar } from '../../timeline/story.ts';
import type { ArticleReport } from '../shared/article-report.ts';

/** How many events tell the story; more would be a timeline. */
const STORY_EVENTS = 7;
const SINCE_EVENTS = 5;

/** One entity of the article. */
export type CastRow = {
  id: string;
  name: string;
  kind: Kind;
  /** Office or status on the article's day (today's where the day is unknown); null where none is recorded. */
  line: RailLine | null;
  mentions: number;
};

/** Everything "This article" shows, ready to draw. */
export type ArticlePage = {
  date: string | null;
  cast: CastRow[];
  citations: ArticleReport['citations'];
  /** Entities and citations together. */
  notes: number;
  story: EventView[];
  since: EventView[];
  sources: NumberedSource[];
  partial: boolean;
};

/** In: the page's report and the reader's day. Entities the library does not know (any more) are left out. */
export function buildArticlePage(library: Library, report: ArticleReport, today: string): ArticlePage {
  const sources = createSourceNumbers();
  const cast = report.cast.flatMap((row) => castRow(library, row, report.date, today));
  const ids = cast.map((row) => row.id);
  const since = report.date ? storySince(library, ids, report.date, SINCE_EVENTS) : [];
  const story = storySoFar(library, ids, report.date, STORY_EVENTS);
  return {
    date: report.date,
    cast,
    citations: report.citations,
    notes: cast.length + report.citations.length,
    since: since.map((event) => eventView(event, library, sources)),
    story: story.map((event) => eventView(event, library, sources)),
    sources: sources.list(),
    partial: report.partial,
  };
}

function castRow(
  library: Library,
  { entity: id, mentions }: ArticleReport['cast'][number],
  date: string | null,
  today: string,
): CastRow[] {
  const entity = library.entity(id);
  if (!entity) return [];
  // The row names no sources, so its numbers are thrown away.
  const rail = buildRail(entity, library, date, today, createSourceNumbers());
  const line = (date === null ? rail?.now[0] : rail?.then[0]) ?? null;
  return [{ id: entity.id, name: entity.name, kind: entity.kind, line, mentions }];
}
