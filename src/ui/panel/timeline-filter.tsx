import type { EventType } from '../../knowledge/schema.ts';
import { EVENT_TYPE_NAMES } from '../shared/i18n/record-words.ts';
import { useReader, useWords } from '../shared/reader.ts';
import { PANEL_WORDS } from './words.ts';
import type { YearRange } from './year-range.ts';

export type TimelineFilterProps = {
  whole: YearRange;
  shown: YearRange;
  onRange: (range: YearRange) => void;
  /** Types that occur. */
  types: readonly EventType[];
  /** Types chosen; none: all are shown. */
  chosen: readonly EventType[];
  onChoose: (chosen: EventType[]) => void;
};

/** The same filter as the chart, as ordinary controls, and the types of event as switches. */
export function TimelineFilter({ whole, shown, onRange, types, chosen, onChoose }: TimelineFilterProps) {
  const { say } = useWords(PANEL_WORDS);
  const { language } = useReader();
  const years = Array.from({ length: whole.to - whole.from + 1 }, (_, index) => whole.from + index);
  return (
    <div class="filter">
      {years.length > 1 && (
        <p class="years">
          <YearSelect
            label={say('fromYear')}
            years={years}
            value={shown.from}
            onPick={(from) => onRange({ ...shown, from })}
          />
          <YearSelect
            label={say('toYear')}
            years={years}
            value={shown.to}
            onPick={(to) => onRange({ ...shown, to })}
          />
        </p>
      )}
      {types.length > 1 && (
        <fieldset class="types">
          <legend class="only-heard">{say('types')}</legend>
          {types.map((type) => {
            const isChosen = chosen.includes(type);
            const others = chosen.filter((other) => other !== type);
            return (
              <button
                key={type}
                type="button"
                class="chip"
                aria-pressed={isChosen}
                onClick={() => onChoose(isChosen ? others : [...chosen, type])}
              >
                {EVENT_TYPE_NAMES[language][type]}
              </button>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}

type YearSelectProps = {
  label: string;
  years: readonly number[];
  value: number;
  onPick: (year: number) => void;
};

function YearSelect({ label, years, value, onPick }: YearSelectProps) {
  return (
    <label>
      {label}{' '}
      <select class="figures" value={value} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
