import type { Candidate } from '../scan/block-scan.ts';

const MAY_HOLD = /\/|\.(?:com|org|gov|net|edu)\b/;
const ADDRESS = /^\W*(?:https?:|www\.)|\w\.(?:com|org|gov|net|edu|us|mx|es|co)(?:[/?#:]|\W*$)/i;

/** Candidates without those that are words of a web address: "aclu.org/sanctuary-cities" names nothing. */
export function withoutAddresses(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0 || !MAY_HOLD.test(text)) return candidates;
  return candidates.filter(({ start, end }) => {
    const from = text.slice(0, start).search(/\S+$/);
    const after = text.slice(end).search(/\s|$/);
    return !ADDRESS.test(text.slice(from < 0 ? start : from, end + after));
  });
}
