import type { LexiconEntity } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { CAPITAL, latinPattern } from '../text/latin-pattern.ts';
import type { BlockView } from './article-view.ts';
import { isCalling } from './first-names.ts';
import { beginsSentence, type NextWord, wordAfter, wordBefore } from './words-around.ts';

/** A capitalised word of these right after a name makes it the beginning of another: "Border Patrol" + "Council". */
const NAME_HEAD =
  /^(?:Council|Association|Union|Committee|Subcommittee|Caucus|Foundation|Institute|Museum|Academy|Coalition|Network|Project|Fund|Memorial|Act|Appropriations|Bill|Clinic|Alliance|Services?)\b/;

const SMALL_WORD = latinPattern(String.raw`\s[\p{Ll}]{4}`);
const STARTS_LIKE_WORD = latinPattern(String.raw`^[\p{Lu}]?[\p{Ll}]`);
const CAPITAL_INSIDE = latinPattern(String.raw`[\s(/][\p{Lu}]`);
const CAPITALISED = latinPattern(String.raw`^[\p{Lu}][\p{Ll}]`);

/** True where a form stands inside a longer name that is no form of its record: "Women’s »Refugee« Commission". */
export function isPartOfLongerName(candidate: Candidate, block: BlockView, entity: LexiconEntity): boolean {
  if (entity.kind === 'person' || block.casing === 'upper') return false;
  const next = wordAfter(block.text, candidate.end);
  if (next && NAME_HEAD.test(next.text)) return true;
  if (block.casing !== 'sentence' || !isCommonNoun(entity) || !CAPITAL.test(candidate.text)) return false;
  if (SMALL_WORD.test(candidate.text)) return false;
  if (next && isCapitalised(next)) return true;
  const before = wordBefore(block.text, candidate.start);
  return (
    before !== null &&
    isCapitalised(before) &&
    !isCalling(before.text) &&
    !beginsSentence(block.text, before.start)
  );
}

/** True for another person of the same name: "Donald Trump" before "Jr.". */
export function isNamesake(candidate: Candidate, block: BlockView, entity: LexiconEntity): boolean {
  const after = block.text.slice(candidate.end, candidate.end + 6);
  return (
    entity.kind === 'person' &&
    /^,?\s(?:Jr|Sr|II|III)\b/.test(after) &&
    !/\b(?:Jr|Sr|II|III)\b/.test(entity.name + candidate.text)
  );
}

/**
 * True where a form of a term ends in somebody's full name ("border czar Tom Homan"): the name is linked for itself.
 */
export function holdsPerson(
  candidate: Candidate,
  entity: LexiconEntity,
  isPerson: (entity: number) => boolean,
): boolean {
  if (entity.kind !== 'term') return false;
  return candidate.inside.some(
    (inner) =>
      inner.end === candidate.end &&
      inner.uses.some((use) => (use.form === 'name' || use.form === 'alias') && isPerson(use.entity)),
  );
}

/** "Asylum", "Sanctuary city": things whose name has no capital inside a sentence. */
function isCommonNoun(entity: LexiconEntity): boolean {
  return STARTS_LIKE_WORD.test(entity.name) && !CAPITAL_INSIDE.test(entity.name);
}

function isCapitalised(word: NextWord): boolean {
  return CAPITALISED.test(word.text) && !/[’']s$/.test(word.text);
}
