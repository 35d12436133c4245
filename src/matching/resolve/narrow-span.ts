import type { LexiconEntity } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { latinPattern } from '../text/latin-pattern.ts';
import { isCalling } from './first-names.ts';

type Span = { start: number; end: number };

/** Words that records list with a name for finding it, and that are no part of it. */
const BEFORE =
  /^(?:(?:[A-Z]\w+[’']s|ICE|federal|afghan|seek|seeks|seeking|sought|the|nonimmigrant|white\shouse)[\s\u00a0]+)+$/i;
const AFTER =
  /^[\s\u00a0]+(?:(?:immigration|special|federal|visa|program)[\s\u00a0]+)?(?:agents?|officers?|officials?|recipients?|holders?|members?|applicants?|beneficiaries|visas?|audits?|cases?|claims?|applications?|operations?|troops|systems?|citizens?|expulsions?|authority|lawmakers?|leaders?)$/i;
const ACRONYM = latinPattern(String.raw`^[\p{Lu}\d-]+$`);
/** Goes without saying after an acronym: “DACA” of "DACA program". */
const AFTER_ACRONYM = /^[\s\u00a0]+(?:visa[\s\u00a0]+)?programs?$/i;

/**
 * The part of a candidate that is the name: “Donald Trump” of "President Donald Trump", “ICE” of "ICE agents". A title
 * that belongs to the record's own name ("Pope Leo XIV") stays.
 */
export function narrowSpan(candidate: Candidate, entity: LexiconEntity): Span {
  // Nearly every full name is written as the record has it.
  const isWhole =
    candidate.text === entity.name && (entity.kind === 'person' || candidate.inside.length === 0);
  if (isWhole) return { start: candidate.start, end: candidate.end };
  if (entity.kind === 'person') return withoutTitle(candidate, entity);
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
  const article = /^the[\s\u00a0]+/i.exec(candidate.text);
  const isOwn = /^the\b/i.test(entity.name);
  return { start: candidate.start + (article && !isOwn ? article[0].length : 0), end: candidate.end };
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
  return (
    (before === '' || BEFORE.test(before)) &&
    (after === '' || AFTER.test(after) || (isAcronym && AFTER_ACRONYM.test(after)))
  );
}

function withoutTitle(candidate: Candidate, entity: LexiconEntity): Span {
  const text = candidate.text.replace(/[’']s[\s\u00a0]+administration$/i, '');
  let start = 0;
  for (const word of text.matchAll(/\S+[\s\u00a0]+(?=\S)/g)) {
    const said = word[0].trim();
    if (isCalling(said) && !entity.name.includes(said)) start = word.index + word[0].length;
  }
  return { start: candidate.start + start, end: candidate.start + text.length };
}
