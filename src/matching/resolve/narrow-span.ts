import type { LexiconEntity } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { isCalling } from './first-names.ts';

type Span = { start: number; end: number };

/** Words that records list with a name for finding it, and that are no part of it. */
const BEFORE = /^(?:(?:federal|afghan|seek|seeks|seeking|sought|the|nonimmigrant)[\s\u00a0]+)+$/i;
const AFTER =
  /^[\s\u00a0]+(?:(?:immigration|special|federal|visa|program)[\s\u00a0]+)?(?:agents?|officers?|officials?|recipients?|holders?|members?|applicants?|beneficiaries|visas?|audits?|cases?|claims?|applications?|operations?|troops)$/i;

/**
 * The part of a candidate that is the name: “Donald Trump” of "President Donald Trump", “ICE” of "ICE agents". A title
 * that belongs to the record's own name ("Pope Leo XIV") stays.
 */
export function narrowSpan(candidate: Candidate, entity: LexiconEntity): Span {
  if (entity.kind === 'person') return withoutTitle(candidate, entity);
  for (const inner of candidate.inside) {
    if (!inner.uses.some((use) => use.form !== 'title' && use.entity === entity.index)) continue;
    const before = candidate.text.slice(0, inner.start - candidate.start);
    const after = candidate.text.slice(inner.end - candidate.start);
    if ((before === '' || BEFORE.test(before)) && (after === '' || AFTER.test(after)))
      return { start: inner.start, end: inner.end };
  }
  return { start: candidate.start, end: candidate.end };
}

function withoutTitle(candidate: Candidate, entity: LexiconEntity): Span {
  let { start } = candidate;
  const end = start + candidate.text.replace(/[’']s[\s\u00a0]+administration$/i, '').length;
  for (;;) {
    const rest = candidate.text.slice(start - candidate.start, end - candidate.start);
    const word = /^(\S+)[\s\u00a0]+(?=\S)/.exec(rest);
    if (
      !word ||
      entity.name.startsWith(word[1]!) ||
      !(isCalling(word[1]!) || /^(?:U\.?S\.?|Acting|Former|Chief|District|Border)$/i.test(word[1]!))
    )
      break;
    start += word[0].length;
  }
  return { start, end };
}
