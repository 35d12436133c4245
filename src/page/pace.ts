/** Keeps long work out of the way of the page: work in slices, with pauses between them. */
export type Pace = {
  /** Milliseconds on a clock that never goes back. */
  now: () => number;
  /** True when the current slice has used its time. */
  isDue: () => boolean;
  /** Lets the page go on; a new slice starts when it resolves. */
  pause: () => Promise<void>;
};

/** Half a frame at 60 Hz: the page keeps the other half. */
export const SLICE_MS = 8;

type Scheduling = { scheduler?: { yield?: () => Promise<void> } };

/** The browser's own yield where it has one: it comes back sooner than a timer. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export function createPace(
  now: () => number = () => performance.now(),
  rest: () => Promise<void> = yieldToPage,
  sliceMs: number = SLICE_MS,
): Pace {
  let started = now();
  return {
    now,
    isDue: () => now() - started >= sliceMs,
    pause: async () => {
      await rest();
      started = now();
    },
  };
}
