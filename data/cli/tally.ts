import { KINDS } from '../../src/knowledge/schema.ts';
import { RULES } from '../../src/matching/types.ts';
import type { ArticleScore } from './score.ts';

/** Shares are 0 to 1; null where there was nothing to count. */
export type Figures = {
  right: number;
  wrong: number;
  /** right / (right + wrong). */
  precision: number | null;
  /** Covered A mentions, and how many of them were found and rightly linked. */
  demanded: number;
  found: number;
  recall: number | null;
  f1: number | null;
};

export type Tally = {
  articles: number;
  open: number;
  /** A mentions in all, and the share whose referent the knowledge base has. */
  demanded: number;
  coverage: number | null;
  overlap: Figures;
  /** The same, where only equal spans count as found or right. */
  strict: Figures;
  /** Of the right annotations, those with exactly the span of the gold standard. */
  strictShare: number | null;
  byKind: Record<string, Figures>;
  byRule: Record<string, Figures>;
};

/** Adds up what was right, wrong, found and missed in all articles; what was ignored counts nowhere. */
export function tally(scores: readonly ArticleScore[]): Tally {
  const judged = scores.flatMap((score) => score.judged).filter(({ verdict }) => verdict !== 'ignored');
  const right = judged.filter(({ verdict }) => verdict === 'right');
  const found = scores.flatMap((score) => score.found);
  const missed = scores.flatMap((score) => score.missed);
  const uncovered = scores.reduce((sum, score) => sum + score.uncovered.length, 0);
  const covered = found.length + missed.length;
  const strictRight = right.filter(({ strict }) => strict).length;
  const byKind = KINDS.map((kind) => {
    const of = judged.filter(({ annotation }) => annotation.kind === kind);
    const ok = of.filter(({ verdict }) => verdict === 'right').length;
    const hit = found.filter(({ mention }) => mention.kind === kind).length;
    return [
      kind,
      figures(ok, of.length - ok, hit, hit + missed.filter(({ mention }) => mention.kind === kind).length),
    ] as const;
  });
  const byRule = RULES.map((rule) => {
    const of = judged.filter(({ annotation }) => annotation.rule === rule);
    const ok = of.filter(({ verdict }) => verdict === 'right').length;
    return [
      rule,
      figures(ok, of.length - ok, found.filter((one) => one.rule === rule).length, covered),
    ] as const;
  });
  return {
    articles: scores.length,
    open: scores.filter((score) => score.open).length,
    demanded: covered + uncovered,
    coverage: share(covered, covered + uncovered),
    overlap: figures(right.length, judged.length - right.length, found.length, covered),
    strict: figures(
      strictRight,
      judged.length - strictRight,
      found.filter(({ strict }) => strict).length,
      covered,
    ),
    strictShare: share(strictRight, right.length),
    byKind: Object.fromEntries(byKind),
    byRule: Object.fromEntries(byRule),
  };
}

function figures(right: number, wrong: number, found: number, demanded: number): Figures {
  const precision = share(right, right + wrong);
  const recall = share(found, demanded);
  const f1 = precision && recall ? (2 * precision * recall) / (precision + recall) : null;
  return { right, wrong, precision, demanded, found, recall, f1 };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
