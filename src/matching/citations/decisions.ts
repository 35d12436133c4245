import type { Citation, Grammar } from './citation.ts';
import { BOARD_DECISIONS_LINK, districtDocketLink, reporterLink, supremeCourtDocketLink } from './links.ts';

/**
 * "597 U.S. 785", "142 S. Ct. 2528", "86 F.4th 1121", "275 F. Supp. 3d 1196". U.S. needs what citations have before
 * it: "47 U.S. 9" in prose is none.
 */
const REPORTER =
  /\b(\d{1,4})\s((?<=[,(]\s?\d{1,4}\s)U\.\s?S\.|S\.\s?Ct\.|L\.\s?Ed\.\s?2d|F\.\s?Supp\.(?:\s?[23]d)?|F\.\s?(?:2d|3d|4th))\s(\d{1,5})\b/g;
/** "27 I&N Dec. 316 (A.G. 2018)". */
const BOARD = /\b(\d{1,2})\sI\.?\s?&\s?N\.?\s?Dec\.?\s(\d{1,4})\b/g;
/** "Matter of A-B-", "Matter of L-E-A-": the Board's way to name people by initials. */
const INITIALS = /\b(?:Matter\sof|In\sre)\s((?:[A-Z]{1,2}[-‑–]){2,6})(?![\w])/g;
/** "1:25-cv-00039-JJM", "No. 25-cv-4536". */
const DISTRICT_DOCKET = /(?:\bNos?\.\s)?\b((?:\d:)?\d{2}-(?:cv|cr|mc|mj)-\d{3,6})((?:-[A-Z]{2,4}){0,3})\b/gi;
/** "No. 24-656", "No. 24A931": the Supreme Court's, where the same paragraph names that court. */
const SUPREME_DOCKET = /\bNos?\.\s(\d{2}[-–‑]\d{1,4}|\d{2}A\d{1,4})\b(?![-–]\w)/g;

/** Citations of court decisions, of decisions of the Board of Immigration Appeals, and docket numbers. */
export const findDecisions: Grammar = (text) => {
  const found: Citation[] = [];
  for (const match of text.matchAll(REPORTER)) {
    const reporter = match[2]!
      .replace(/\s/g, '')
      .replace(/^F\.Supp\.(?=\d)/, 'F. Supp. ')
      .replace('S.Ct.', 'S. Ct.')
      .replace('L.Ed.2d', 'L. Ed. 2d');
    found.push(
      decision(match, `${match[1]} ${reporter} ${match[3]}`, reporterLink(match[1]!, reporter, match[3]!)),
    );
  }
  for (const match of text.includes('Dec') ? text.matchAll(BOARD) : []) {
    found.push(decision(match, `${match[1]} I&N Dec. ${match[2]}`, BOARD_DECISIONS_LINK));
  }
  for (const match of /Matter|In\sre/.test(text) ? text.matchAll(INITIALS) : []) {
    found.push(decision(match, `Matter of ${match[1]!.replace(/[‑–]/g, '-')}`, BOARD_DECISIONS_LINK));
  }
  for (const match of /-[cm]/i.test(text) ? text.matchAll(DISTRICT_DOCKET) : []) {
    const number = match[1]!.toLowerCase();
    found.push(decision(match, number, districtDocketLink(number)));
  }
  if (/Supreme Court|SCOTUS/.test(text)) {
    for (const match of text.matchAll(SUPREME_DOCKET)) {
      const number = match[1]!.replace(/[–‑]/, '-');
      found.push(decision(match, `No. ${number}`, supremeCourtDocketLink(number)));
    }
  }
  return found;
};

function decision(match: RegExpExecArray, canonical: string, link: string): Citation {
  return { start: match.index, end: match.index + match[0].length, kind: 'case', canonical, link };
}
