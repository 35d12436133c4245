/** Keeps long work out of the way of the page: work in slices, with pauses between them. */
export type Pace = {
  /** Milliseconds on a clock that never goes back. */
  now: () => number;
  /** True when the current slice has used its time. */
  isDue: () => boolean;
  /** Lets the page go on; a new slice starts when it resolves. */
  pause: () => Promise<void>;
  /** Waits until the page has nothing to do, for work that can wait; a new slice starts when it resolves. */
  idle: () => Promise<void>;
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

/** Work that can wait is done at last even where the page never rests. */
const MAX_WAIT_MS = 1_000;

function untilIdle(): Promise<void> {
  if (typeof requestIdleCallback !== 'function') return yieldToPage();
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: MAX_WAIT_MS }));
}

export function createPace(
  now: () => number = () => performance.now(),
  rest: () => Promise<void> = yieldToPage,
  sliceMs: number = SLICE_MS,
  untilQuiet: () => Promise<void> = untilIdle,
): Pace {
  let started = now();
  const after = async (rested: Promise<void>) => {
    await rested;
    started = now();
  };
  return {
    now,
    isDue: () => now() - started >= sliceMs,
    pause: () => after(rest()),
    idle: () => after(untilQuiet()),
  };
}

/** Runs steps to their end at once. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs steps to their end, with a pause whenever a slice is used up. */
export async function finishInSlices<T>(steps: Generator<void, T>, pace: Pace): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pace.isDue()) await pace.pause();
  }
}
