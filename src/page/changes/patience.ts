/** How often an element may change within the window before it is left alone: clocks, tickers, pages that fight. */
const MAX_ROUNDS = 5;
const WINDOW_MS = 5_000;

export type Patience = {
  /** True when the element has used up its rounds. Asking counts as one round. */
  isExhausted: (element: Element) => boolean;
};

/** Counts how often each element had to be read again; gives up on those that never come to rest. */
export function createPatience(now: () => number): Patience {
  const rounds = new WeakMap<Element, { count: number; since: number }>();
  return {
    isExhausted: (element) => {
      const time = now();
      const known = rounds.get(element);
      if (!known || (time - known.since > WINDOW_MS && known.count < MAX_ROUNDS)) {
        rounds.set(element, { count: 1, since: time });
        return false;
      }
      known.count++;
      return known.count > MAX_ROUNDS;
    },
  };
}
