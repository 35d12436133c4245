import { isAfter } from '../../lib/date-span.ts';
import type { EventView } from '../../timeline/card-view.ts';
import { EventLine } from '../shared/event-line.tsx';
import { useDates, useWords } from '../shared/reader.ts';
import { EntityLinks } from './entity-links.tsx';
import { PANEL_WORDS } from './words.ts';

export type TimelineListProps = {
  /** Newest first. */
  events: readonly EventView[];
  /** Null: the article's day is not marked. */
  articleDate: string | null;
  except: readonly string[];
  onOpen: (entity: string) => void;
};

/** Events under headings that stick, one a year, with the article's day in its place. */
export function TimelineList({ events, articleDate, except, onOpen }: TimelineListProps) {
  // The article stands above the first event that is not after it.
  const place = articleDate === null ? -1 : events.findIndex((event) => !isAfter(event.date, articleDate));
  const mark = articleDate === null ? null : <ArticleMark key="article" date={articleDate} />;
  return (
    <>
      {byYear(events).map(([year, first, group]) => (
        <section key={year} class="year" aria-label={year}>
          <h3 class="figures">{year}</h3>
          <ul class="events">
            {group.map((event, index) => [
              mark && place === first + index && mark,
              <EventLine key={event.id} event={event} inYear>
                <EntityLinks entities={event.entities} except={except} onOpen={onOpen} />
              </EventLine>,
            ])}
          </ul>
        </section>
      ))}
      {mark && place === -1 && <ul class="events">{mark}</ul>}
    </>
  );
}

function ArticleMark({ date }: { date: string }) {
  const { say } = useWords(PANEL_WORDS);
  const dates = useDates();
  return (
    <li class="this-article">
      <time dateTime={date}>{dates(date)}</time>
      <span>{say('articleMark')}</span>
    </li>
  );
}

/** Groups of one year each: the year, the place of its first event in the whole list, its events. */
function byYear(events: readonly EventView[]): [year: string, first: number, group: EventView[]][] {
  const groups: [string, number, EventView[]][] = [];
  for (const [index, event] of events.entries()) {
    const year = event.date.slice(0, 4);
    const last = groups.at(-1);
    if (last?.[0] === year) last[2].push(event);
    else groups.push([year, index, [event]]);
  }
  return groups;
}
