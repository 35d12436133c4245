/** Text read between two chances to pause, in characters; linking so much takes a millisecond or two, cold. */
const STRIDE = 4_000;

/**
 * Counts what work over an article has behind it: true whenever so much text has gone by that a caller may want to pause. A
 * pause after every short paragraph would cost more than linking it.
 */
export function createStride(): (block: { readonly text: string }) => boolean {
  let passed = 0;
  return ({ text }) => {
    passed += text.length;
    if (passed < STRIDE) return false;
    passed = 0;
    return true;
  };
}
