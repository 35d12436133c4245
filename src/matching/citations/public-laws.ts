import type { Citation, Grammar } from './citation.ts';
import { publicLawLink, statutesLink } from './links.ts';

/** "Pub. L. No. 104-208", "Public Law 119–1", "P.L. 107-296". */
const PUBLIC_LAW =
  /\b(?:Pub(?:lic|\.)\s?L(?:aw|\.)|P\.\s?L\.|Ley\sPública)\s?(?:Nos?\.?\s?|Number\s)?(\d{2,3})[-–‑—](\d{1,4})\b/g;
/** "110 Stat. 3009-546". */
const STATUTES = /\b(\d{1,3})\sStat\.\s(\d{1,4})((?:[-–]\d{1,4})?)\b/g;

/** Citations of public laws and of the Statutes at Large. */
export const findPublicLaws: Grammar = (text) => {
  const found: Citation[] = [];
  for (const match of text.matchAll(PUBLIC_LAW)) {
    const link = publicLawLink(Number(match[1]), Number(match[2]));
    found.push(law(match, `Pub. L. ${match[1]}-${match[2]}`, link));
  }
  for (const match of text.includes('Stat.') ? text.matchAll(STATUTES) : []) {
    const link = statutesLink(Number(match[1]), Number(match[2]));
    found.push(law(match, `${match[1]} Stat. ${match[2]}${match[3]!.replace('–', '-')}`, link));
  }
  return found;
};

function law(match: RegExpExecArray, canonical: string, link: string | null): Citation {
  return {
    start: match.index,
    end: match.index + match[0].length,
    kind: 'law',
    canonical,
    ...(link && { link }),
  };
}
