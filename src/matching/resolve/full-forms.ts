import type { AliasUse, LexiconEntity } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { WORDS } from '../text/latin-pattern.ts';
import type { Rule } from '../types.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { AcronymSense } from './acronyms.ts';
import type { Anchors } from './anchors.ts';
import type { ArticleView } from './article-view.ts';
import { isInUse } from './date-window.ts';
import { contextSign, type Evidence, NAMED_IN_FULL, weigh } from './evidence.ts';
import type { Link } from './link.ts';
import { isPartOfLongerName } from './longer-names.ts';
import { narrowSpan } from './narrow-span.ts';
import { isRefused } from './refusals.ts';

type EntityUse = Extract<AliasUse, { entity: number }>;
type Option = { use: EntityUse; entity: LexiconEntity; evidence: Evidence | null; sign?: string | null };

/** Of two meanings the better one must lead by this much, or neither is linked. */
const MARGIN = 1;
/** What a form that needs context or place must have of it: one word in the same paragraph, or a related name. */
const ENOUGH = 1.2;
/**
 * Links names, full aliases and acronyms: those that are beyond doubt, and shared or weak ones by what the article
 * says.
 */
export function linkFullForm(
  candidate: Candidate,
  blockIndex: number,
  article: ArticleView,
  anchors: Anchors,
  acronyms: AcronymSense,
): Link | null {
  const settled = article.settled.get(candidate);
  if (settled !== undefined) return settled;
  const link = choose(candidate, blockIndex, article, anchors, acronyms);
  if (isPlain(candidate)) article.settled.set(candidate, link);
  return link;
}

/** True when nothing else in the article can change what a candidate means. */
function isPlain({ uses, capitals }: Candidate): boolean {
  let full = 0;
  for (const use of uses) {
    if (use.form !== 'name' && use.form !== 'alias' && use.form !== 'acronym') continue;
    if (use.form === 'acronym' || use.needs !== null || ++full > 1) return false;
  }
  return full === 0 || capitals === 'full';
}

function choose(
  candidate: Candidate,
  blockIndex: number,
  article: ArticleView,
  anchors: Anchors,
  acronyms: AcronymSense,
): Link | null {
  const options = eligible(candidate, blockIndex, article, anchors, acronyms);
  if (options.length === 0) return null;
  if (options.length === 1) return toLink(candidate, options[0]!, null, article.lexicon.words);
  for (const option of options)
    option.evidence ??= weigh(option.entity, article, blockIndex, candidate.start, anchors);
  options.sort((a, b) => b.evidence!.score - a.evidence!.score || a.use.entity - b.use.entity);
  const [best, next] = options as [Option, Option];
  if (best.evidence!.score - next.evidence!.score < MARGIN) return null;
  return toLink(candidate, best, next, article.lexicon.words);
}

/** The entities that the form may mean here, one option each. */
function eligible(
  candidate: Candidate,
  blockIndex: number,
  article: ArticleView,
  anchors: Anchors,
  acronyms: AcronymSense,
): Option[] {
  const options = new Map<number, Option>();
  const { words } = article.lexicon;
  if (
    words.everyday.has(candidate.text.toLowerCase()) ||
    (candidate.how === 'fuzzy' && !hasSameInitials(candidate))
  )
    return [];
  for (const use of candidate.uses) {
    if (use.form !== 'name' && use.form !== 'alias' && use.form !== 'acronym') continue;
    if (!isInUse(use, article.date)) continue;
    const known = options.get(use.entity);
    if (known && known.use.needs === null) continue;
    const entity = article.lexicon.entity(use.entity);
    if (use.form !== 'acronym' && isRefused(candidate, blockIndex, entity, article, anchors)) continue;
    if (use.form === 'acronym' && isPartOfLongerName(candidate, article.blocks[blockIndex]!, entity))
      continue;
    if (use.form === 'acronym' && acronyms.isOff(candidate, blockIndex, use.entity, anchors)) continue;
    const option: Option = { use, entity, evidence: null };
    if (meetsNeeds(option, candidate, blockIndex, article, anchors)) options.set(use.entity, option);
  }
  return [...options.values()];
}

function meetsNeeds(
  option: Option,
  candidate: Candidate,
  blockIndex: number,
  article: ArticleView,
  anchors: Anchors,
): boolean {
  const { use, entity } = option;
  if (use.needs === null) return true;
  if (anchors.isSure(use.entity)) {
    option.sign = NAMED_IN_FULL;
    return true;
  }
  switch (use.needs) {
    case 'full-name':
      return false;
    case 'context':
      option.sign = contextSign(entity, article, blockIndex, anchors);
      break;
    case 'jurisdiction': {
      option.evidence = weigh(entity, article, blockIndex, candidate.start, anchors);
      const { place, context } = option.evidence;
      if (place >= ENOUGH || context >= 2 * ENOUGH) return true;
    }
  }
  // What was clear in one paragraph stays so in the next.
  if (!option.sign && anchors.has(use.entity)) option.sign = 'clear elsewhere in the article';
  return Boolean(option.sign);
}

/** A misspelt word keeps its first letter; "Easton Police Department" is not Boston's. */
function hasSameInitials(candidate: Candidate): boolean {
  const initials = (text: string) => (text.match(WORDS) ?? []).map((word) => word[0]!.toLowerCase()).join('');
  const [a, b] = [initials(candidate.text), initials(candidate.form ?? candidate.text)];
  return a.length !== b.length || a === b;
}

function toLink(candidate: Candidate, option: Option, next: Option | null, words: WordLists): Link {
  const { use, evidence, sign } = option;
  const [rule, score] = ruleOf(candidate, option, next);
  const { start, end } = narrowSpan(candidate, option.entity, words);
  const because = () => {
    const reasons = [
      `${FORM_WORDS[use.form]} “${candidate.form ?? candidate.text}”`,
      ...(evidence?.because ?? []),
      ...(sign ? [sign] : []),
    ];
    return [...new Set(reasons)];
  };
  const runnerUp = next && {
    entity: next.use.entity,
    score: clamp(score - (evidence!.score - next.evidence!.score) / 10),
  };
  return {
    start,
    end,
    entity: use.entity,
    rule,
    score,
    because,
    ...((use.needs !== null || next) && { leans: true as const }),
    ...(runnerUp && { runnerUp }),
  };
}

const FORM_WORDS = {
  name: 'full name',
  alias: 'also called',
  acronym: 'acronym',
  short: 'short form',
  'role-title': 'title',
} as const;

function ruleOf(candidate: Candidate, { use, evidence }: Option, next: Option | null): [Rule, number] {
  if (candidate.how === 'fuzzy') return ['fuzzy', 0.85 - 0.05 * (candidate.distance ?? 1)];
  if (next) return evidence!.place > next.evidence!.place ? ['jurisdiction', 0.9] : ['context', 0.85];
  if (use.needs === 'jurisdiction') return ['jurisdiction', 0.9];
  if (use.needs === 'context') return [use.form === 'acronym' ? 'acronym' : 'context', 0.88];
  if (use.needs === 'full-name') return ['short-form', 0.9];
  return use.form === 'name'
    ? ['full-name', 1]
    : use.form === 'acronym'
      ? ['acronym', 0.95]
      : ['alias', 0.97];
}

function clamp(score: number): number {
  return Math.max(0, Math.min(1, score));
}
