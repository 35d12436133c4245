/**
 * Times of functions that are compared with each other: processor time of this thread, so that what else the machine does
 * is not counted. It still takes the caches away, hence the rounds.
 */

/** Rounds of an interleaved measurement; the medians of nine differ by 5 to 8 % from run to run on a shared machine. */
const ROUNDS = 9;
/** A round repeats a fast function until it took this long, so that the clock's grain, about a millisecond, does not matter. */
const MIN_ROUND_MS = 20;

/** What was measured of functions that ran in turn. */
export type Times<K extends string> = {
  /** Milliseconds a call: the median of the rounds. */
  ms(name: K): number;
  /** How many times longer one takes than another: the median of the rounds' ratios. */
  ratio(name: K, base: K): number;
};

/**
 * Runs each function in each round, in turn, so that whatever else the machine does hits all alike. Each runs before that
 * until it is compiled.
 */
export function measureTogether<K extends string>(
  functions: Record<K, () => unknown>,
  rounds = ROUNDS,
): Times<K> {
  const names = Object.keys(functions) as K[];
  const repeats = new Map<K, number>();
  for (const name of names) {
    warmUp(functions[name]);
    repeats.set(name, repeatsOf(functions[name]));
  }
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times.get(name)!.push(time(functions[name], repeats.get(name)!));
  }
  return {
    ms: (name) => median(times.get(name)!),
    ratio: (name, base) => median(times.get(name)!.map((value, round) => value / times.get(base)![round]!)),
  };
}

/** Calls that take about a round. */
function repeatsOf(run: () => unknown): number {
  for (let repeats = 1; ; repeats *= 2) {
    const spent = time(run, repeats) * repeats;
    if (spent >= MIN_ROUND_MS / 2) return Math.ceil((repeats * MIN_ROUND_MS) / spent);
  }
}

/** Optimised code comes from a thread of its own, which is late on a busy machine. */
const WARM_UP_MS = 250;

function warmUp(run: () => unknown): void {
  const end = performance.now() + WARM_UP_MS;
  for (let calls = 0; calls < 3 || performance.now() < end; calls++) {
    run();
    if (calls === 0 && performance.now() > end) return;
  }
}

function time(run: () => unknown, repeats: number): number {
  const start = process.threadCpuUsage();
  for (let at = 0; at < repeats; at++) run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / repeats;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
