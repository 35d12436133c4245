/** How often an element is read again at once within the window; then it has to wait for the next window. */
const MAX_ROUNDS = 5;
export const WINDOW_MS = 5_000;
/** An element that was read again this often never comes to rest (a clock, a ticker, a page that fights): it is left alone. */
const MAX_ALL_ROUNDS = 60;

/** now: read it. later: it changes too often, look again when the window is over. never: it had its chances. */
export type Verdict = 'now' | 'later' | 'never';

export type Patience = {
  /** Whether an element is to be read again. Asking counts as one round. */
  ask: (element: Element) => Verdict;
};

/** Counts how often each element had to be read again. */
export function createPatience(now: () => number): Patience {
  const rounds = new WeakMap<Element, { inWindow: number; since: number; all: number }>();
  return {
    ask: (element) => {
      const time = now();
      const known = rounds.get(element) ?? { inWindow: 0, since: time, all: 0 };
      if (known.all >= MAX_ALL_ROUNDS) return 'never';
      if (time - known.since > WINDOW_MS) {
        known.inWindow = 0;
        known.since = time;
      }
      rounds.set(element, known);
      if (known.inWindow >= MAX_ROUNDS) return 'later';
      known.inWindow++;
      known.all++;
      return 'now';
    },
  };
}
