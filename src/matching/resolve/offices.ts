import type { LexiconOffice } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import type { Anchors } from './anchors.ts';
import type { ArticleView } from './article-view.ts';
import type { Link } from './link.ts';
import { heldOn } from './title-classes.ts';

/** What before an office says that somebody else than its holder is meant, or nobody in particular. */
const NOT_THE_HOLDER =
  /(?:\b(?:former|then|ex|next|new|future|first|last|previous|deputy|assistant|under|a|an|any|every|each|no|as|of|state|shadow|his|her|their|former acting)[\s-]+|\bto be\s+)$/i;
/** A name right before or after: "Noem, the homeland security secretary", "the secretary, Kristi Noem". */
const NAME_BEFORE = /\p{Lu}[\p{L}’'.-]*[,—–(]\s*(?:the\s+|acting\s+|[Uu]\.?[Ss]\.?\s+)*$/u;
const NAME_AFTER = /^(?:\.\s|[,—–:(]?\s*[“"]?\p{Lu}|\s+(?:general|of|for|at)\b)/u;
const MINIMUM_WORDS = /\S[\s\u00a0]+\S/;

/**
 * Links an office that stands alone ("the homeland security secretary") to who held it on the article's date; only when
 * the date is known to the day, one person held it, and the article names nobody for it.
 */
export function linkOffice(
  candidate: Candidate,
  blockIndex: number,
  article: ArticleView,
  anchors: Anchors,
): Link | null {
  const office = officeOf(candidate, article);
  const { date } = article;
  if (!office || date?.length !== 10 || !MINIMUM_WORDS.test(candidate.text)) return null;
  if (office.holders.some((holder) => anchors.has(holder.entity))) return null;
  const holders = [
    ...new Set(office.holders.filter((holder) => heldOn(holder, date)).map((holder) => holder.entity)),
  ];
  if (holders.length !== 1) return null;
  const { text } = article.blocks[blockIndex]!;
  const before = text.slice(Math.max(0, candidate.start - 60), candidate.start);
  const after = text.slice(candidate.end, candidate.end + 40);
  if (
    NOT_THE_HOLDER.test(before) ||
    NAME_BEFORE.test(before) ||
    NAME_AFTER.test(after) ||
    /^[’']s?\s+(?:office|department)/.test(after)
  )
    return null;
  const { start, end } = candidate;
  const because = () => [
    `held the office “${office.name}” on ${date}`,
    'the article names nobody else for it',
  ];
  return { start, end, entity: holders[0]!, rule: 'office', score: 0.75, because };
}

/** The one office that a form names; null where it names none or several. */
function officeOf(candidate: Candidate, article: ArticleView): LexiconOffice | null {
  let office: number | null = null;
  for (const use of candidate.uses) {
    if (use.form !== 'title') continue;
    if (office !== null && office !== use.office) return null;
    office = use.office;
  }
  return office === null ? null : article.lexicon.office(office);
}
