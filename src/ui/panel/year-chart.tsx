import { useId } from 'preact/hooks';
import { useWords } from '../shared/reader.ts';
import { PANEL_WORDS } from './words.ts';
import type { YearState } from './year-range.ts';
import { heightOf, labelledYears, placeOfDate } from './year-scale.ts';

export type YearChartProps = {
  /** Every year from the first to the last. */
  years: readonly { year: number; count: number }[];
  state: YearState;
  articleDate: string | null;
  onKey: (key: { key: string; shift: boolean }) => void;
  onPick: (year: number) => void;
};

/** Keys the chart takes for itself; others (Tab, letters) stay the browser's. */
const OWN_KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Escape'];

/** Two years across the whole panel would look like two walls. */
const WIDEST_BAR_PX = 40;

/** Events a year as bars: one stop for the keyboard, a list of years for a screen reader. */
export function YearChart({ years, state, articleDate, onKey, onPick }: YearChartProps) {
  const words = useWords(PANEL_WORDS);
  const { say } = words;
  const id = useId();
  const highest = Math.max(...years.map((year) => year.count));
  const mark = articleDate === null ? null : placeOfDate(articleDate, state.whole);
  return (
    <div class="chart" style={{ maxWidth: `${years.length * WIDEST_BAR_PX}px` }}>
      <div
        role="listbox"
        tabIndex={0}
        class="bars"
        aria-label={say('perYear')}
        aria-multiselectable="true"
        aria-orientation="horizontal"
        aria-describedby={`${id}-hint`}
        aria-activedescendant={state.active === null ? undefined : `${id}-${state.active}`}
        onKeyDown={(event) => {
          if (!OWN_KEYS.includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          onKey({ key: event.key, shift: event.shiftKey });
        }}
      >
        {years.map(({ year, count }) => (
          <Bar
            key={year}
            id={`${id}-${year}`}
            label={say('yearOption', { year, events: words.count('events', count) })}
            height={heightOf(count, highest)}
            isShown={year >= state.shown.from && year <= state.shown.to}
            isActive={year === state.active}
            onPick={() => onPick(year)}
          />
        ))}
      </div>
      <div class="axis figures" aria-hidden="true">
        {mark !== null && (
          <span class="article-mark" style={{ left: `${mark}%` }} title={say('articleMark')} />
        )}
        {labelledYears(state.whole).map((year) => (
          <span key={year}>{year}</span>
        ))}
      </div>
      <p id={`${id}-hint`} class="only-heard">
        {say('perYearHint')}
      </p>
    </div>
  );
}

type BarProps = {
  id: string;
  label: string;
  /** Per cent of the highest. */
  height: number;
  isShown: boolean;
  isActive: boolean;
  onPick: () => void;
};

function Bar({ id, label, height, isShown, isActive, onPick }: BarProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box holds the keys of its options
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus (aria-activedescendant)
    <div
      id={id}
      role="option"
      class={isActive ? 'bar active' : 'bar'}
      aria-selected={isShown}
      aria-label={label}
      title={label}
      onClick={onPick}
    >
      <span class="fill" style={{ height: `${height}%` }} />
    </div>
  );
}
