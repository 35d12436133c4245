import type { EventView } from '../../timeline/card-view.ts';
import { formatDate } from './i18n/format-date.ts';
import { formatInYear } from './i18n/format-in-year.ts';
import { useReader } from './reader.ts';
import { SourceRefs } from './source-refs.tsx';

export type EventLineProps = {
  event: EventView;
  /** True under a heading that names the year: the date goes without it. */
  inYear?: boolean;
  onSource?: (number: number) => void;
  /** Shown under the sentence, such as links to the event's other entities. */
  children?: preact.ComponentChildren;
};

/** One dated event with its sources; an item of a list. */
export function EventLine({ event, inYear = false, onSource, children }: EventLineProps) {
  const { locale } = useReader();
  const date = inYear ? formatInYear(event.date, locale) : formatDate(event.date, locale);
  return (
    <li class={inYear ? 'event in-year' : 'event'}>
      <time dateTime={event.date}>{date}</time>
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
