/**
 * In the background of test builds every `await` of our own goes through here (see number-awaits.ts), so that a
 * test can stop the background at any of them, or write down which are reached. What is wanted stands in
 * `storage.session`, which outlives the background; it is read once at each start. No other build has this file.
 */
import { browser } from 'wxt/browser';
import { ANSWER, WISH, type Wish } from './wish.ts';

let wish: Wish | null | undefined;
const loaded = browser.storage.session.get(WISH).then(
  (stored) => {
    wish = (stored[WISH] as Wish | undefined) ?? null;
  },
  () => {
    wish = null;
  },
);
const times = new Map<string, number>();
const trace: string[] = [];

/** What is awaited, as it came; or a promise that never settles, when the background is to be stopped here. */
export function awaitPoint<T>(point: string, value: T): T | Promise<Awaited<T>> {
  if (wish === null) return value;
  if (wish !== undefined) return atPoint(point, value, wish);
  const kept = Promise.resolve(value);
  // It is looked at only when the wish is known; until then its failure is not an unhandled one.
  kept.catch(() => {});
  return loaded.then(() => (wish ? atPoint(point, kept, wish) : kept)) as Promise<Awaited<T>>;
}

function atPoint<T>(point: string, value: T, wanted: Wish): T | Promise<Awaited<T>> {
  if (wanted.kind === 'trace') {
    trace.push(point);
    void browser.storage.session.set({ [ANSWER]: trace });
    return value;
  }
  if (point !== wanted.point) return value;
  const nth = (times.get(point) ?? 0) + 1;
  times.set(point, nth);
  if (nth !== wanted.nth) return value;
  void browser.storage.session.set({ [ANSWER]: [point] });
  return new Promise(() => {});
}
