import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from './block-scan.ts';
import type { Hit } from './check-forms.ts';
import { mergeUses } from './merge-uses.ts';

/**
 * Hits (by start, the shorter first) as candidates: at each place the leftmost, then longest, with what it beat
 * inside.
 */
export function arrangeCandidates(text: string, hits: readonly Hit[], lexicon: Lexicon): Candidate[] {
  const spans = mergeSpans(text, hits, lexicon);
  const winners: Candidate[] = [];
  for (let at = 0; at < spans.length; ) {
    const winner = spans[at++]!;
    const inside: Candidate[] = [];
    while (at < spans.length && spans[at]!.start < winner.end) inside.push(spans[at++]!);
    winners.push(inside.length > 0 ? { ...winner, inside } : winner);
  }
  return winners;
}

/** One candidate a span, by start, the longer first. */
function mergeSpans(text: string, hits: readonly Hit[], lexicon: Lexicon): Candidate[] {
  const spans: Candidate[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const uses = lexicon.usesOf(hit.payload);
    const last = spans.at(-1);
    if (last && last.start === hit.start && last.end === hit.end) {
      spans[spans.length - 1] = {
        ...last,
        uses: mergeUses(last.uses, uses),
        capitals: better(last.capitals, hit.capitals),
      };
    } else {
      const { start, end, capitals } = hit;
      spans.push({ start, end, text: text.slice(start, end), uses, how: 'exact', capitals, inside: [] });
    }
  }
  return spans;
}

const ORDER = ['full', 'upper', 'some'] as const;
function better(a: Candidate['capitals'], b: Candidate['capitals']): Candidate['capitals'] {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}
