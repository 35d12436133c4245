import type { Citation, Grammar } from './citation.ts';
import { cfrLink, federalRegisterLink } from './links.ts';
import { SUBSECTIONS } from './pattern.ts';

/** "8 C.F.R. § 208.16(c)", "8 CFR part 1003", "Title 8 of the Code of Federal Regulations, section 287.7". */
const CFR = new RegExp(
  String.raw`\b(?:Title\s)?(\d{1,2})\s?(?:C\.?\s?F\.?\s?R\.?|(?:of\sthe\s)?Code\sof\sFederal\sRegulations),?\s?(?:§{1,2}|[Ss]ections?|[Ss]ec\.|[Pp]arts?|[Pp]t\.)?\s?(\d{1,4}(?:\.\d{1,4}[a-z]?(?:-\d+)?)?)(${SUBSECTIONS})(?![\w%])`,
  'g',
);
/** "90 Fed. Reg. 8443", "90 FR 8,443". */
const FEDERAL_REGISTER = /\b(\d{1,3})\s(?:Fed\.?\s?Reg\.?|F\.?R\.?)\s(\d{1,3},\d{3}|\d{1,6})\b/g;

/** Citations of federal regulations and of the Federal Register. */
export const findRegulations: Grammar = (text) => {
  const found: Citation[] = [];
  for (const match of text.matchAll(CFR)) {
    const [whole, title, section, subsections] = match;
    const sign = section!.includes('.') ? '§' : 'part';
    found.push({
      start: match.index,
      end: match.index + whole.length,
      kind: 'law',
      canonical: `${title} C.F.R. ${sign} ${section}${subsections}`,
      link: cfrLink(title!, section!),
    });
  }
  for (const match of text.matchAll(FEDERAL_REGISTER)) {
    const page = match[2]!.replace(',', '');
    const link = federalRegisterLink(Number(match[1]), Number(page));
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'order',
      canonical: `${match[1]} Fed. Reg. ${page}`,
      ...(link && { link }),
    });
  }
  return found;
};
