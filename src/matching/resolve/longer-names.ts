import type { LexiconEntity } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { latinPattern } from '../text/latin-pattern.ts';
import { isCapitalAt, isSmallAt } from '../text/letters.ts';
import type { BlockView } from './article-view.ts';
import { isCalling } from './first-names.ts';
import { beginsSentence, type NextWord, wordAfter, wordBefore } from './words-around.ts';

/** A capitalised word of these right after a name makes it the beginning of another: "Border Patrol" + "Council". */
const NAME_HEADS = new Set(
  (
    'Council Association Union Committee Subcommittee Caucus Foundation Institute Museum Academy Coalition Network Project Fund ' +
    'Memorial Act Appropriations Bill Clinic Alliance Service Services Local Lodge Mechanism'
  ).split(' '),
);

const SMALL_WORD = latinPattern(String.raw`\s[\p{Ll}]{4}`);
const CAPITAL_INSIDE = latinPattern(String.raw`[\s(/][\p{Lu}]`);

/** True where a form stands inside a longer name that is no form of its record: "Women’s »Refugee« Commission". */
export function isPartOfLongerName(candidate: Candidate, block: BlockView, entity: LexiconEntity): boolean {
  if (entity.kind === 'person' || block.casing === 'upper') return false;
  const next = wordAfter(block.text, candidate.end);
  if (next && isCapitalAt(next.text, 0) && NAME_HEADS.has(plainLetters(next.text))) return true;
  if (!isCapitalAt(candidate.text, 0) || block.casing !== 'sentence' || !isCommonNoun(entity)) return false;
  if (SMALL_WORD.test(candidate.text)) return false;
  if (next && (isCapitalised(next) || /^\d/.test(next.text))) return true;
  // "Lawful Permanent Residents (LPRs)": what stands in parentheses is no part of what stands before.
  const before = block.text[candidate.start - 1] === '(' ? null : wordBefore(block.text, candidate.start);
  return (
    before !== null &&
    isCapitalised(before) &&
    !isCalling(before.text, block.words) &&
    !beginsSentence(block.text, before.start)
  );
}

/** True for another person of the same name: "Donald Trump" before "Jr.". */
export function isNamesake(candidate: Candidate, block: BlockView, entity: LexiconEntity): boolean {
  if (entity.kind !== 'person') return false;
  // One look at the letter after the blank spares nearly everybody the patterns.
  const at = candidate.end + (block.text[candidate.end] === ',' ? 2 : 1);
  if (!'JSI'.includes(block.text[at] ?? ' ')) return false;
  const after = block.text.slice(candidate.end, candidate.end + 6);
  return /^,?\s(?:Jr|Sr|II|III)\b/.test(after) && !/\b(?:Jr|Sr|II|III)\b/.test(entity.name + candidate.text);
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
  const { name } = entity;
  const startsLikeWord = isSmallAt(name, 0) || (isCapitalAt(name, 0) && isSmallAt(name, 1));
  return startsLikeWord && !CAPITAL_INSIDE.test(name);
}

/** "Council" of "Council’s" and of "Council-backed". */
function plainLetters(word: string): string {
  let end = 0;
  while (end < word.length && isPlainLetter(word.charCodeAt(end))) end++;
  return word.slice(0, end);
}

function isPlainLetter(unit: number): boolean {
  return (
    (unit > 0x40 && unit < 0x5b) ||
    (unit > 0x60 && unit < 0x7b) ||
    (unit > 0x2f && unit < 0x3a) ||
    unit === 0x5f
  );
}

function isCapitalised(word: NextWord): boolean {
  return isCapitalAt(word.text, 0) && isSmallAt(word.text, 1) && !/[’']s?$/.test(word.text);
}
