import type { LexiconEntity } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import type { Anchors } from './anchors.ts';
import type { ArticleView, BlockView } from './article-view.ts';
import { holdsPerson, isNamesake, isPartOfLongerName } from './longer-names.ts';
import { followsOtherPlace, placeNames } from './places.ts';
import { beginsSentence } from './words-around.ts';

/** Bodies that every state and country has under the same name. */
const SHARED_BODY =
  /^(?:Supreme Court|High Court|Department|Justice|State|Labor|Health|Office|Bureau|Division|Senate|House|Congress|Attorney|Court|Constitution|Treasury|Education)\b/i;

/** True where what stands around a form, or how it is written, says that it is not this entity’s name. */
export function isRefused(
  candidate: Candidate,
  blockIndex: number,
  entity: LexiconEntity,
  article: ArticleView,
  anchors: Anchors,
): boolean {
  const block = article.blocks[blockIndex]!;
  return (
    isWronglyCased(candidate, block, entity, anchors) ||
    isOtherBody(candidate, block, entity) ||
    isPartOfLongerName(candidate, block, entity) ||
    isNamesake(candidate, block, entity) ||
    holdsPerson(candidate, entity, (index) => article.lexicon.entity(index).kind === 'person')
  );
}

/**
 * "Secure communities" at the head of a sentence is taken for the programme, and "securing our borders" for the order,
 * only where the article has the name in full. Of a body three words are enough by themselves, a capital inside a
 * sentence, or its place: "Chicago police".
 */
function isWronglyCased(
  candidate: Candidate,
  { text, words }: BlockView,
  entity: LexiconEntity,
  anchors: Anchors,
): boolean {
  if (candidate.capitals !== 'some' || anchors.isSure(entity.index)) return false;
  if (entity.kind !== 'agency' && entity.kind !== 'organization' && entity.kind !== 'program') return true;
  if (/\S\s+\S+\s+\S/.test(candidate.text) || !beginsSentence(text, candidate.start)) return false;
  return !placeNames(entity.jurisdiction, words)
    .flat()
    .some((place) => candidate.text.startsWith(place));
}

function isOtherBody(candidate: Candidate, { text, words }: BlockView, entity: LexiconEntity): boolean {
  if (entity.jurisdiction !== 'US' || (entity.kind !== 'agency' && entity.kind !== 'law')) return false;
  if (!SHARED_BODY.test(candidate.text)) return false;
  // "The state department of health" and "the state Department of Health" are a state's.
  return (
    followsOtherPlace(text, candidate.start, words) ||
    (/^state Department|department$/.test(candidate.text) && text.startsWith(' of ', candidate.end))
  );
}
