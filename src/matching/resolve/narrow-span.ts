import type { LexiconEntity } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { latinPattern } from '../text/latin-pattern.ts';
import type { WordLists } from '../words/word-lists.ts';
import { isCalling } from './first-names.ts';

type Span = { start: number; end: number };

/** Words that records list with a name for finding it, and that are no part of it. */
const BEFORE = new Set('ice federal afghan seek seeks seeking sought the nonimmigrant'.split(' '));
const BETWEEN = new Set('immigration special federal visa program'.split(' '));
const AFTER = new Set(
  (
    'agent officer official recipient holder member applicant visa audit case claim application operation system citizen expulsion ' +
    'lawmaker leader'
  )
    .split(' ')
    .flatMap((word) => [word, `${word}s`])
    .concat('beneficiaries', 'troops', 'authority'),
);
const ACRONYM = latinPattern(String.raw`^[\p{Lu}\d-]+$`);

/**
 * The part of a candidate that is the name: “Donald Trump” of "President Donald Trump", “ICE” of "ICE agents". A title
 * that belongs to the record's own name ("Pope Leo XIV") stays.
 */
export function narrowSpan(candidate: Candidate, entity: LexiconEntity, words: WordLists): Span {
  // Nearly every full name is written as the record has it.
  const isWhole =
    candidate.text === entity.name && (entity.kind === 'person' || candidate.inside.length === 0);
  if (isWhole) return { start: candidate.start, end: candidate.end };
  if (entity.kind === 'person') return withoutTitle(candidate, entity, words);
  for (const inner of candidate.inside) {
    if (
      inner.uses.some((use) => use.form !== 'title' && use.entity === entity.index) &&
      isAllButCompany(candidate, inner)
    ) {
      return { start: inner.start, end: inner.end };
    }
  }
  const partner = otherRecordAtEnd(candidate, entity);
  if (partner !== null) return { start: candidate.start, end: partner };
  const at = candidate.text.toLowerCase().indexOf(entity.name.toLowerCase());
  const name = { start: candidate.start + at, end: candidate.start + at + entity.name.length };
  if (at >= 0 && isAllButCompany(candidate, name)) return name;
  return { start: candidate.start + articleBefore(candidate.text, entity.name), end: candidate.end };
}

/** Length of "the " before a name that has no such word of its own. */
function articleBefore(text: string, name: string): number {
  if (text.slice(0, 3).toLowerCase() !== 'the') return 0;
  const article = /^the\s+/i.exec(text);
  return article && !/^the\b/i.test(name) ? article[0].length : 0;
}

/**
 * “Medicaid data” of "Medicaid data with ICE": where the preposition before another record's acronym begins; null
 * without one.
 */
function otherRecordAtEnd(candidate: Candidate, entity: LexiconEntity): number | null {
  const last = candidate.inside.find(
    (inner) =>
      inner.end === candidate.end &&
      inner.uses.every((use) => use.form === 'acronym' && use.entity !== entity.index),
  );
  const joint =
    last &&
    /[\s\u00a0]+(?:with|by|from|to|at|for)[\s\u00a0]+$/.exec(
      candidate.text.slice(0, last.start - candidate.start),
    );
  return joint ? candidate.start + joint.index : null;
}

/** True when what of the candidate stands around `part` is company only. */
function isAllButCompany(candidate: Candidate, part: Span): boolean {
  if (part.end > candidate.end) return false;
  const before = candidate.text.slice(0, part.start - candidate.start);
  const after = candidate.text.slice(part.end - candidate.start);
  const isAcronym = ACRONYM.test(
    candidate.text.slice(part.start - candidate.start, part.end - candidate.start),
  );
  return (before === '' || isCompanyBefore(before)) && (after === '' || isCompanyAfter(after, isAcronym));
}

/** "federal", "the White House", "Trump’s", each with a blank behind it. */
function isCompanyBefore(before: string): boolean {
  const words = wordsOf(before);
  if (words.pop() !== '') return false;
  return words.every(
    (word, at) =>
      BEFORE.has(word) ||
      (word === 'white' && words[at + 1] === 'house') ||
      (word === 'house' && words[at - 1] === 'white') ||
      /^[a-z]\w+[’']s$/.test(word),
  );
}

/** "agents", "visa holders", each with a blank before it; after an acronym "program" too: “DACA” of "DACA program". */
function isCompanyAfter(after: string, isAcronym: boolean): boolean {
  const [blank, first = '', second, more] = wordsOf(after);
  if (blank !== '' || more !== undefined) return false;
  const last = second ?? first;
  if (isAcronym && (last === 'program' || last === 'programs'))
    return second === undefined || first === 'visa';
  return AFTER.has(last) && (second === undefined || BETWEEN.has(first));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/);
}

function withoutTitle(candidate: Candidate, entity: LexiconEntity, words: WordLists): Span {
  const text = candidate.text.toLowerCase().endsWith('administration')
    ? candidate.text.replace(/[’']s\s+administration$/i, '')
    : candidate.text;
  let start = 0;
  for (const word of text.matchAll(/\S+[\s\u00a0]+(?=\S)/g)) {
    const said = word[0].trim();
    if (isCalling(said, words) && !entity.name.includes(said)) start = word.index + word[0].length;
  }
  return { start: candidate.start + start, end: candidate.start + text.length };
}
