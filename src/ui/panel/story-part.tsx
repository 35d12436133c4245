import type { EventView } from '../../timeline/card-view.ts';
import { EventLine } from '../shared/event-line.tsx';
import { useDates } from '../shared/reader.ts';
import { EntityLinks } from './entity-links.tsx';

export type StoryPartProps = {
  title: string;
  /** Oldest first. */
  events: readonly EventView[];
  /** Ids whose names are not repeated under each event. */
  except: readonly string[];
  onOpen: (entity: string) => void;
  empty?: string;
};

/** A part of the story, closed to its title and its latest line so that the cast stays in sight. */
export function StoryPart({ title, events, except, onOpen, empty }: StoryPartProps) {
  const date = useDates();
  const latest = events.at(-1);
  return (
    <details class="story">
      <summary>
        <h2>{title}</h2> <span class="tally figures">{events.length}</span>
        {latest && (
          <span class="latest">
            <time dateTime={latest.date}>{date(latest.date)}</time> {latest.what}
          </span>
        )}
      </summary>
      {events.length === 0 && <p class="meta">{empty}</p>}
      <ul class="events">
        {events.map((event) => (
          <EventLine key={event.id} event={event}>
            <EntityLinks entities={event.entities} except={except} onOpen={onOpen} />
          </EventLine>
        ))}
      </ul>
    </details>
  );
}
