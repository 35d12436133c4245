/** The years shown of a timeline, both included. */
export type YearRange = { from: number; to: number };

export type YearState = {
  /** All years of the timeline. */
  whole: YearRange;
  shown: YearRange;
  /** The year the keyboard stands on; null: on none. */
  active: number | null;
};

/** Keys the chart understands; any other leaves the state as it is. */
export type YearKey = { key: string; shift: boolean };

/**
 * What a key does: arrows move to the next year and show that one alone; with Shift they stretch the range; Home and
 * End go to the first and last year; Escape shows all.
 */
export function pressYearKey(state: YearState, { key, shift }: YearKey): YearState {
  const { whole, active } = state;
  switch (key) {
    case 'ArrowLeft':
      return moveTo(state, active === null ? whole.to : Math.max(whole.from, active - 1), shift);
    case 'ArrowRight':
      return moveTo(state, active === null ? whole.from : Math.min(whole.to, active + 1), shift);
    case 'Home':
      return moveTo(state, whole.from, shift);
    case 'End':
      return moveTo(state, whole.to, shift);
    case 'Escape':
      return { whole, shown: whole, active: null };
    default:
      return state;
  }
}

/** Shows one year; the one shown alone already: shows all again. */
export function pickYear(state: YearState, year: number): YearState {
  const alone = state.shown.from === year && state.shown.to === year && !isSame(state.whole, state.shown);
  if (alone) return { whole: state.whole, shown: state.whole, active: null };
  return { ...state, shown: { from: year, to: year }, active: year };
}

/** A range typed or chosen; turned round when it runs backwards. */
export function chooseRange(state: YearState, range: YearRange): YearState {
  const shown = range.from <= range.to ? range : { from: range.to, to: range.from };
  return { ...state, shown, active: null };
}

/** Whether two ranges cover the same years. */
export function isSame(a: YearRange, b: YearRange): boolean {
  return a.from === b.from && a.to === b.to;
}

function moveTo(state: YearState, year: number, stretch: boolean): YearState {
  if (!stretch || state.active === null) {
    return { ...state, shown: { from: year, to: year }, active: year };
  }
  // The end that the keyboard stands on moves; the other stays.
  const anchor = state.active === state.shown.from ? state.shown.to : state.shown.from;
  return { ...state, shown: { from: Math.min(anchor, year), to: Math.max(anchor, year) }, active: year };
}
