import type { Citation, Grammar } from './citation.ts';
import { actSectionOf } from './ina-sections.ts';
import { usCodeLink } from './links.ts';
import { readList, SECTION_SIGN, SUBSECTIONS } from './pattern.ts';

const SECTION = String.raw`\d{1,5}[a-z]{0,2}(?:-\d{1,2}[a-z]?(?!\d))?`;
const ITEM = new RegExp(String.raw`${SECTION}${SUBSECTIONS}(?![\w%])`);
const CODE = String.raw`(?:U\.?\s?S\.?\s?(?:C\.?(?:\s?A\.)?|Code)|United States Code)`;
/** "8 U.S.C. § 1357(g)", "8 USC 1373", "18 U.S. Code, Section 111". */
const BY_TITLE = new RegExp(
  String.raw`\b(\d{1,2})\s?${CODE},?\s{0,2}(${SECTION_SIGN})?\s{0,2}(${SECTION})(${SUBSECTIONS})(?![\w%])`,
  'g',
);
/** "Title 8, U.S. Code, Section 1324". */
const TITLE_FIRST = new RegExp(
  String.raw`\b[Tt]itle\s(\d{1,2})(?:,|\sof\sthe)?\s${CODE},?\s(${SECTION_SIGN})\s?(${SECTION})(${SUBSECTIONS})(?![\w%])`,
  'g',
);
/** "section 1373 of title 8", "Section 1701 of Title 50, United States Code". */
const SECTION_FIRST = new RegExp(
  String.raw`\b[Ss]ections?\s(${SECTION})(${SUBSECTIONS})\s(?:of|in|under)\s[Tt]itle\s(\d{1,2})\b(,?\s(?:of\sthe\s)?${CODE})?`,
  'g',
);
/** "Section 1373", "§ 1226(c)": title 8 is meant where the number is one of immigration law's. */
const BARE = new RegExp(
  String.raw`(?:\b(?:[Ss]ections?|[Ss]ecci[oó]n(?:es)?)\s|§{1,2}\s?)(1\d{3}[a-z]?)(${SUBSECTIONS})(?![\w%.-]*\d)`,
  'g',
);
/** Sections of title 8 outside the Act that coverage names by number alone. */
const OUTSIDE_ACT = new Set(['1373', '1611', '1621', '1623', '1641', '1644']);
const OF_OTHER_LAW = /^\sof\s(?:the\s(?!Immigration and)|[Tt]itle\s(?!8\b))/;

/** Citations of the United States Code. */
export const findUsCode: Grammar = (text) => {
  const found: Citation[] = [];
  // Each pattern is long and costs more to compile than the others save: none is asked in vain.
  for (const match of /\d\s?U/.test(text) ? text.matchAll(BY_TITLE) : []) {
    const [whole, title, , section, subsections] = match;
    found.push(usCode(match.index, match.index + whole.length, title!, section! + subsections!));
    for (const item of readList(text, match.index + whole.length, ITEM)) {
      // "8 U.S.C. § 1373, 12 states": a list goes on with numbers of the same size only.
      if (item.value.match(/^\d+/)![0].length !== section!.match(/^\d+/)![0].length) break;
      found.push(usCode(item.start, item.end, title!, item.value));
    }
  }
  const namesTitle = text.includes('itle');
  for (const match of namesTitle ? text.matchAll(TITLE_FIRST) : []) {
    found.push(usCode(match.index, match.index + match[0].length, match[1]!, match[3]! + match[4]!));
  }
  for (const match of namesTitle ? text.matchAll(SECTION_FIRST) : []) {
    if (match[3] !== '8' && !match[4]) continue;
    found.push(usCode(match.index, match.index + match[0].length, match[3]!, match[1]! + match[2]!));
  }
  for (const match of text.matchAll(BARE)) {
    const end = match.index + match[0].length;
    if (!isOfTitleEight(match[1]!) || OF_OTHER_LAW.test(text.slice(end, end + 30))) continue;
    found.push({ ...usCode(match.index, end, '8', match[1]! + match[2]!), weak: true });
    for (const item of readList(text, end, /1\d{3}[a-z]?(?:\(\w{1,4}\))*(?![\w%])/)) {
      if (!isOfTitleEight(item.value.replace(/\(.*/, ''))) break;
      found.push({ ...usCode(item.start, item.end, '8', item.value), weak: true });
    }
  }
  return found;
};

function isOfTitleEight(section: string): boolean {
  return OUTSIDE_ACT.has(section) || actSectionOf(section) !== null;
}

/** `section` with its subsections: "1357(g)". */
export function usCode(start: number, end: number, title: string, section: string): Citation {
  const link = usCodeLink(title, section.replace(/\(.*/, ''));
  return { start, end, kind: 'law', canonical: `${title} U.S.C. § ${section}`, link };
}
