import type { Citation, Grammar } from './citation.ts';
import { codeSectionOf } from './ina-sections.ts';
import { SECTION_SIGN, SUBSECTIONS } from './pattern.ts';
import { usCode } from './us-code.ts';

const NUMBER = String.raw`[1-5]\d{2}[A-Da-d]?`;
const ACT = String.raw`(?:Immigration\s(?:and|&)\sNationality\sAct|INA\b|I\.N\.A\.)`;
/** "INA § 212(f)", "INA section 240A", "Immigration and Nationality Act § 208". */
const ACT_FIRST = new RegExp(
  String.raw`\b${ACT},?\s(?:\(INA\)\s)?(?:${SECTION_SIGN}\s?)?(${NUMBER})(${SUBSECTIONS})(?![\w%])`,
  'g',
);
/** "section 212(f) of the Immigration and Nationality Act", "§ 208 INA". */
const SECTION_FIRST = new RegExp(
  String.raw`(?:\b[Ss]ections?\s|§{1,2}\s?|\b[Ss]ecci[oó]n\s)(${NUMBER})(${SUBSECTIONS})(?:\s(?:of|de)\s(?:the\s|la\s)?|\s)${ACT}`,
  'g',
);
/** "Section 287(g)", "Section 212(f) authority": with a subsection the Act is meant, unless another law is named. */
const WITH_SUBSECTION = new RegExp(
  String.raw`(?:\b(?:[Ss]ections?|[Ss]ecci[oó]n)\s|§{1,2}\s?)(${NUMBER})((?:\((?:[A-Za-z]{1,4}|\d{1,3})\))+)(?![\w%])`,
  'g',
);
/** Numbers so well known that they stand alone: "287(g) agreements", "the 212(f) power". */
const ALONE =
  /(?<![\w.§$-]|§\s|[Ss]ections?\s|[Ss]ecci[oó]n\s)(287\(g\)|212\([adf]\)|235\(b\)|236\([ac]\)|241\(a\)|245\(i\)|240[Aa]\(b\))((?:\((?:[A-Za-z]{1,4}|\d{1,3})\))*)(?!\w)/g;
const OF_OTHER_LAW = /^\sof\s(?:(?:the\s)?(?!Immigration\b|INA\b)[A-Z]|[Tt]itle\s)/;

/** Citations of the Immigration and Nationality Act, under their numbers in the United States Code. */
export const findIna: Grammar = (text) => {
  const found: Citation[] = [];
  const namesAct = text.includes('INA') || text.includes('I.N.A') || text.includes('Nationality');
  for (const pattern of namesAct ? [ACT_FIRST, SECTION_FIRST] : []) {
    for (const match of text.matchAll(pattern)) add(found, match, match[1]!, match[2]!, false);
  }
  if (!text.includes('(')) return found;
  for (const match of text.matchAll(WITH_SUBSECTION)) {
    const end = match.index + match[0].length;
    if (!OF_OTHER_LAW.test(text.slice(end, end + 24))) add(found, match, match[1]!, match[2]!, true);
  }
  for (const match of text.matchAll(ALONE)) {
    const [section, subsection] = match[1]!.split('(');
    add(found, match, section!, `(${subsection}${match[2]}`, true);
  }
  return found;
};

function add(
  found: Citation[],
  match: RegExpExecArray,
  section: string,
  subsections: string,
  weak: boolean,
): void {
  const code = codeSectionOf(section);
  if (!code) return;
  const citation = usCode(match.index, match.index + match[0].length, '8', code + subsections);
  found.push(weak ? { ...citation, weak: true } : citation);
}
