import type { Change } from './changed-blocks.ts';

/** Changes are gathered for at least this long: frameworks draw in bursts. */
const GATHER_MS = 200;
/** After work of n milliseconds we rest 20 n: at most 5 % of the page's time, however much it changes. */
const REST_FACTOR = 20;
/** More records than this in one batch are not looked at one by one; the whole article is read again. */
const MAX_RECORDS = 2_000;

export type ChangeWatch = {
  /** Hands on a batch after so many milliseconds even if nothing changes any more. */
  again: (ms: number) => void;
  /** Stops watching; what was gathered is dropped. */
  stop: () => void;
};

/**
 * Gathers changes of the page's text and hands them on in batches, one at a time, never faster than the rest allows.
 * @param onBatch gets the changes, or null when there were too many to look at
 */
export function watchChanges(
  target: Node,
  now: () => number,
  onBatch: (changes: Change[] | null) => Promise<void>,
): ChangeWatch {
  let gathered: Change[] = [];
  let overflow = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let busy = false;

  let again: ReturnType<typeof setTimeout> | undefined;

  const schedule = () => {
    if (timer !== undefined || busy) return;
    timer = setTimeout(() => void run(), Math.max(GATHER_MS, restUntil - now()));
  };
  const run = async () => {
    timer = undefined;
    const batch = overflow ? null : gathered;
    gathered = [];
    overflow = false;
    busy = true;
    const started = now();
    try {
      await onBatch(batch);
    } finally {
      restUntil = now() + REST_FACTOR * (now() - started);
      busy = false;
      if (gathered.length > 0 || overflow) schedule();
    }
  };
  const observer = new MutationObserver((records) => {
    if (gathered.length + records.length > MAX_RECORDS) {
      gathered = [];
      overflow = true;
    }
    if (!overflow) gathered.push(...records);
    schedule();
  });
  observer.observe(target, { childList: true, characterData: true, subtree: true });
  return {
    again: (ms) => {
      clearTimeout(again);
      again = setTimeout(schedule, ms);
    },
    stop: () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(again);
      gathered = [];
    },
  };
}
