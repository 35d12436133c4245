import type { Candidate } from '../scan/block-scan.ts';

/** Both lists in order; uses of equal spans together, and nothing new inside what was found already. */
export function mergeCandidates(known: readonly Candidate[], found: readonly Candidate[]): Candidate[] {
  const merged = [...known];
  for (const one of found) {
    const at = merged.findIndex((other) => other.start < one.end && one.start < other.end);
    if (at < 0) merged.push(one);
    else if (merged[at]!.start === one.start && merged[at]!.end === one.end) {
      merged[at] = { ...merged[at]!, uses: [...merged[at]!.uses, ...one.uses] };
    }
  }
  return merged.sort((a, b) => a.start - b.start);
}
