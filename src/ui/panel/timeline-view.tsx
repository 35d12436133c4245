import { useMemo, useState } from 'preact/hooks';
import type { EventType } from '../../knowledge/schema.ts';
import type { EventView } from '../../timeline/card-view.ts';
import { eventsPerYear, filterTimeline, typesIn } from '../../timeline/entity-timeline.ts';
import { useDates, useWords } from '../shared/reader.ts';
import { TimelineFilter } from './timeline-filter.tsx';
import { TimelineList } from './timeline-list.tsx';
import { PANEL_WORDS } from './words.ts';
import { YearChart } from './year-chart.tsx';
import { chooseRange, isSame, pickYear, pressYearKey, type YearState } from './year-range.ts';

export type TimelineViewProps = {
  /** Newest first. */
  events: readonly EventView[];
  articleDate: string | null;
  /** Day up to which events were looked for. */
  checked: string;
  /** Ids whose names are not repeated under each event: the entity whose page this is. */
  except: readonly string[];
  onOpen: (entity: string) => void;
};

/** The timeline of an entity or a story: chart, filters, and the list under year headings. */
export function TimelineView(props: TimelineViewProps) {
  const { say } = useWords(PANEL_WORDS);
  const date = useDates();
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{say('timeline')}</h2>
      {props.events.length === 0 ? (
        <p class="meta">{say('noEvents', { date: date(props.checked) })}</p>
      ) : (
        <FilteredTimeline {...props} />
      )}
    </section>
  );
}

function FilteredTimeline({ events, articleDate, ...rest }: TimelineViewProps) {
  const { say, count } = useWords(PANEL_WORDS);
  const years = useMemo(() => eventsPerYear(events), [events]);
  const types = useMemo(() => typesIn(events), [events]);
  const whole = { from: years[0]!.year, to: years.at(-1)!.year };
  const [chosen, setChosen] = useState<EventType[]>([]);
  const [kept, setYears] = useState<YearState>({ whole, shown: whole, active: null });
  // After an update of the data the timeline may have grown; a filter of the years before stays only if it fits.
  const state: YearState = isSame(kept.whole, whole) ? kept : { whole, shown: whole, active: null };
  const shown = filterTimeline(events, { ...state.shown, types: chosen });
  const isFiltered = shown.length < events.length;
  const showAll = () => {
    setYears({ whole, shown: whole, active: null });
    setChosen([]);
  };
  return (
    <>
      {years.length > 1 && (
        <YearChart
          years={years}
          state={state}
          articleDate={articleDate}
          onKey={(key) => setYears(pressYearKey(state, key))}
          onPick={(year) => setYears(pickYear(state, year))}
        />
      )}
      <TimelineFilter
        whole={whole}
        shown={state.shown}
        onRange={(range) => setYears(chooseRange(state, range))}
        types={types}
        chosen={chosen}
        onChoose={setChosen}
      />
      <p class="shown meta" aria-live="polite">
        {isFiltered
          ? say('shownOf', { shown: shown.length, all: events.length })
          : count('events', events.length)}
        {isFiltered && (
          <button type="button" class="link" onClick={showAll}>
            {say('showAll')}
          </button>
        )}
      </p>
      {shown.length === 0 && <p>{say('noneInFilter')}</p>}
      <TimelineList events={shown} articleDate={isFiltered ? null : articleDate} {...rest} />
    </>
  );
}
