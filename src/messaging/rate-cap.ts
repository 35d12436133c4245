/**
 * A tab may send this many messages at once, and then one each `REFILL_MS`. A reader who steps through a page as
 * fast as the keyboard repeats (30 a second) for a second stays under it; a page that took over its renderer
 * cannot keep the background busy.
 */
export const BURST = 60;
export const REFILL_MS = 100;

/** `allows(tab)` counts one message of the tab and says whether it is still within the cap. */
export type RateCap = { allows(tab: number): boolean };

/** `now` gives milliseconds. What is remembered dies with the background, and is then as good as refilled. */
export function createRateCap(now: () => number): RateCap {
  const buckets = new Map<number, { left: number; at: number }>();
  return {
    allows(tab) {
      const time = now();
      const bucket = buckets.get(tab) ?? { left: BURST, at: time };
      const left = Math.min(BURST, bucket.left + Math.max(0, time - bucket.at) / REFILL_MS);
      buckets.set(tab, { left: Math.max(0, left - 1), at: time });
      return left >= 1;
    },
  };
}
