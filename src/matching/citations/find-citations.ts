import type { Citation, Grammar } from './citation.ts';
import { findCongressBills } from './congress-bills.ts';
import { findDecisions } from './decisions.ts';
import { findIna } from './ina.ts';
import { findPresidential } from './presidential.ts';
import { findPublicLaws } from './public-laws.ts';
import { findRegulations } from './regulations.ts';
import { findStateBills } from './state-bills.ts';
import { findUsCode } from './us-code.ts';

/**
 * Every citation has a digit or a Board decision's initials, and one of these signs. One pass that most paragraphs
 * do not survive.
 */
const MIGHT_CITE =
  /§|U\.?\s?S\.?\s?C\b|Code|C\.?\s?F\.?\s?R|Reg\.|\d F\.?R|ecci|[Ss]ec(?:tion|s?\.)|\d[Aa]?\(|INA|I\.N\.|Nationality|Pub|P\.\s?L\.|Stat\.|Order|order[s ]|EO|E\.\s?O\.|rden|Proc|H\.\s?R|HR|S\.\s?\d|Res\.|[SHA]\.?B|LD|L\.D|Bill|F\.|Dec|Ct\.|Ed\.|Matter of|In re|-(?:cv|cr|mc|mj)-|Nos?\.|Ley|Proyecto/;

/**
 * The grammars, each behind the signs without which it finds nothing: their patterns are long, and compiling one costs
 * more on a cold page than all the guards together.
 */
const GRAMMARS: readonly (readonly [guard: RegExp, find: Grammar])[] = [
  [/§|U\.?\s?S\.?\s?C\b|U\.?S\.? Code|States Code|[Ss]ec(?:tions?|s?\.)\s\d|ecci[oó]n/, findUsCode],
  [/§|[Ss]ec(?:tions?|s?\.)\s\d|ecci[oó]n|INA\b|I\.N\.A|Nationality|\d[Aa]?\(\w\)/, findIna],
  [/C\.?\s?F\.?\s?R\b|Code of|Reg\.?\s\d|\d F\.?\s?R/, findRegulations],
  [/Pub\.|Public L|P\.\s?L|Stat\.\s\d|Ley P/, findPublicLaws],
  [/[Oo]rders?\s(?:N|#|\d)|ORDER|EOs?\s|E\.\s?O\.|Proc|rden/, findPresidential],
  [/H\.\s?R\.\s?\d|HR\s?\d|S\.\s?\d|Res\.?\s?\d/, findCongressBills],
  [/[SHA]\.?B\.?\s?\d|L\.?D\.?\s?\d|Bill\s|Proyecto/, findStateBills],
  [
    /F\.\s?(?:\d|S)|U\.\s?S\.\s\d|Ct\.\s\d|Ed\.|Dec\.|Matter of|In re|-(?:cv|cr|mc|mj)-|Nos?\.\s\d/i,
    findDecisions,
  ],
];

/** All legal citations of a text, in order, none overlapping another: of two that do, the longer one stays. */
export function findCitations(text: string): Citation[] {
  if (!/\d|Matter of|In re/.test(text) || !MIGHT_CITE.test(text)) return [];
  const all = GRAMMARS.flatMap(([guard, find]) => (guard.test(text) ? find(text) : []));
  if (all.length < 2) return all;
  all.sort((a, b) => a.start - b.start || b.end - a.end || Number(a.weak ?? 0) - Number(b.weak ?? 0));
  const kept: Citation[] = [];
  for (const citation of all) {
    const last = kept.at(-1);
    if (!last || citation.start >= last.end) kept.push(citation);
    else if (citation.end - citation.start > last.end - last.start) kept[kept.length - 1] = citation;
  }
  return kept;
}

/** The citation that is the whole of a text: "INA § 287(g)" → 8 U.S.C. § 1357(g); null where the text is anything else. */
export function readCitation(text: string): Citation | null {
  const [only, more] = findCitations(text);
  return only && !more && only.start === 0 && only.end === text.length ? only : null;
}

/**
 * A citation and the provisions that hold it, narrowest first: "8 U.S.C. § 1182(a)(6)" gives itself,
 * "8 U.S.C. § 1182(a)" and "8 U.S.C. § 1182".
 */
export function widening(canonical: string): string[] {
  const forms = [canonical];
  if (!/§|part/.test(canonical)) return forms;
  for (let at = canonical.lastIndexOf('('); at > 0; at = canonical.lastIndexOf('(', at - 1))
    forms.push(canonical.slice(0, at));
  return forms;
}
