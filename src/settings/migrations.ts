/** A step from one shape of the stored settings to the next. In and out: the raw stored object. */
export type Migration = { from: number; change: (data: Record<string, unknown>) => Record<string, unknown> };

/** Every shape there has been, oldest first: the step `from: n` makes version n + 1. None is ever removed. */
const migrations: readonly Migration[] = [
  // One feed became several: the one there was stays the main one, with its address and fingerprint.
  { from: 1, change: (data) => ({ feeds: [], rememberCards: true, syncCopy: false, ...data }) },
];

/** Brings stored settings of `version` up to `target`; newer ones are left as they are. */
export function migrate(
  data: Record<string, unknown>,
  version: number,
  target: number,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> {
  let current = data;
  for (let at = version; at < target; at++) {
    const step = steps.find((candidate) => candidate.from === at);
    if (step) current = step.change(current);
  }
  return current;
}
