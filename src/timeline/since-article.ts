import type { Library, LibraryEvent } from '../knowledge/library.ts';
import { isLive } from '../knowledge/live-source.ts';
import type { PartialDate } from '../knowledge/schema.ts';
import { isAfter } from '../lib/date-span.ts';
import { withoutRepeats } from './event-view.ts';
import { heaviest } from './heaviest.ts';
import { rarity } from './rarity.ts';

/** How much naming the entity itself counts: as much as one middling rare other entity of the article. */
const OWN_WEIGHT = 2.5;
/** Taking and leaving office already stands on the rail. */
const OFFICE_PENALTY = 2;
/** What changed the law or a case says more of what came of an article than elections, statements and counts. */
const LEGAL_WEIGHT = 2;
const LEGAL_TYPES: ReadonlySet<string> = new Set(['filing', 'law', 'order', 'rule', 'ruling']);
/** What editors chose to tell comes before what a live list has. */
const LIVE_PENALTY = 2;

/**
 * What has happened since the article that concerns an entity, oldest first: events that name it, and later events
 * of the stories it had a part in by then, when they name two or more of the article's entities. (An article has
 * an official answer a city: the suit that followed belongs on the official's card.) Of live documents only rules and
 * orders of the agency itself: its notices are too many to mean anything for an article.
 */
export function sinceArticle(
  library: Library,
  entityId: string,
  articleDate: PartialDate,
  cast: readonly string[],
): LibraryEvent[] {
  const castIds = new Set(cast);
  const own = library.eventsOf(entityId);
  const stories = new Set(
    own.filter((event) => !isLive(event) && !isAfter(event.date, articleDate)).map((event) => event.thread),
  );
  const found = new Set(own.filter((event) => isAfter(event.date, articleDate) && !isLiveNotice(event)));
  for (const thread of stories) {
    for (const event of library.events) {
      if (event.thread === thread && isAfter(event.date, articleDate) && inCast(event, castIds) >= 2)
        found.add(event);
    }
  }
  return withoutRepeats(library.events.filter((event) => found.has(event)));
}

/** The `count` events that say most to a reader of the article, oldest first. */
export function mostTelling(
  library: Library,
  events: readonly LibraryEvent[],
  entityId: string,
  cast: readonly string[],
  count: number,
): LibraryEvent[] {
  const castIds = new Set(cast);
  return heaviest(events, count, (event) => {
    const others = event.entities.filter((id) => id !== entityId && castIds.has(id));
    const own = event.entities.includes(entityId) ? OWN_WEIGHT : 0;
    return (
      others.reduce((sum, id) => sum + rarity(library, id), own) +
      (LEGAL_TYPES.has(event.type) ? LEGAL_WEIGHT : 0) -
      (event.type === 'office' ? OFFICE_PENALTY : 0) -
      (isLive(event) ? LIVE_PENALTY : 0)
    );
  });
}

function isLiveNotice(event: LibraryEvent): boolean {
  return isLive(event) && event.type === 'statement';
}

function inCast(event: LibraryEvent, cast: ReadonlySet<string>): number {
  return event.entities.filter((id) => cast.has(id)).length;
}
