import type { EventView } from '../../timeline/card-view.ts';
import { useDates } from './reader.ts';
import { SourceRefs } from './source-refs.tsx';

export type EventLineProps = {
  event: EventView;
  onSource?: (number: number) => void;
  /** Shown under the sentence, such as links to the event's other entities. */
  children?: preact.ComponentChildren;
};

/** One dated event with its sources; an item of a list. */
export function EventLine({ event, onSource, children }: EventLineProps) {
  const date = useDates();
  return (
    <li class="event">
      <time dateTime={event.date}>{date(event.date)}</time>
      <div>
        <p>
          {event.what}
          <SourceRefs numbers={event.sources} onOpen={onSource} />
        </p>
        {children}
      </div>
    </li>
  );
}
