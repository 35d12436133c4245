import type { Annotation, Rule } from '../../src/matching/types.ts';
import type { GoldArticle, GoldMention } from './gold.ts';
import type { Referents } from './referents.ts';

/**
 * What became of a prediction. right: it overlaps a mention and links to its referent. wrong-link: it overlaps an A or
 * B mention of something else. spurious: it overlaps none. ignored: it overlaps only O mentions of something else, or is
 * a citation that links to no record where a mention stands.
 */
export type Verdict = 'right' | 'wrong-link' | 'spurious' | 'ignored';
export type Judged = {
  annotation: Annotation;
  verdict: Verdict;
  mention: GoldMention | null;
  strict: boolean;
};
export type Missed = {
  mention: GoldMention /** What stands there instead, if anything does. */;
  instead: Annotation | null;
};

export type ArticleScore = {
  file: string;
  text: string;
  open: boolean;
  judged: Judged[];
  /** A mentions whose referent is covered, that were not found or not rightly linked. */
  missed: Missed[];
  /** A mentions whose referent the knowledge base does not have. */
  uncovered: GoldMention[];
  /** Covered A mentions that were found and rightly linked. */
  found: { mention: GoldMention; strict: boolean; rule: Rule }[];
};

/** Judges the annotations of one article by the rules of the corpus. */
export function scoreArticle(
  article: GoldArticle,
  open: boolean,
  annotations: readonly Annotation[],
  referents: Referents,
): ArticleScore {
  const judged = annotations.map((annotation) => judge(annotation, article.mentions, referents));
  const score: ArticleScore = {
    file: article.file,
    text: article.text,
    open,
    judged,
    missed: [],
    uncovered: [],
    found: [],
  };
  for (const mention of article.mentions) {
    if (mention.grade !== 'A') continue;
    const ids = referents.idsOf(mention.name, mention.kind);
    if (ids.size === 0) {
      score.uncovered.push(mention);
      continue;
    }
    const there = annotations.filter((annotation) => overlap(annotation, mention));
    const right = there.filter((annotation) => annotation.entity !== null && ids.has(annotation.entity));
    const best = right.find((annotation) => sameSpan(annotation, mention)) ?? right[0];
    if (best) score.found.push({ mention, strict: sameSpan(best, mention), rule: best.rule });
    else score.missed.push({ mention, instead: there[0] ?? null });
  }
  return score;
}

function judge(annotation: Annotation, mentions: readonly GoldMention[], referents: Referents): Judged {
  const there = mentions.filter((mention) => overlap(annotation, mention));
  const right = there.filter(
    (mention) =>
      annotation.entity !== null && referents.idsOf(mention.name, mention.kind).has(annotation.entity),
  );
  const best = right.find((mention) => sameSpan(annotation, mention)) ?? right[0] ?? null;
  if (best) return { annotation, verdict: 'right', mention: best, strict: sameSpan(annotation, best) };
  const demanding = there.find((mention) => mention.grade !== 'O') ?? null;
  if (there.length === 0) return { annotation, verdict: 'spurious', mention: null, strict: false };
  const verdict = annotation.entity === null || !demanding ? 'ignored' : 'wrong-link';
  return { annotation, verdict, mention: demanding ?? there[0]!, strict: false };
}

type Span = { start: number; end: number };
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
