import type { Citation, Grammar } from './citation.ts';
import { executiveOrderLink, proclamationLink } from './links.ts';
import { readList } from './pattern.ts';

const NUMBER = String.raw`(\d{2},\d{3}|\d{4,5})(?![\d%]|,\d)`;
/**
 * "Executive Order 14159", "Exec. Order No. 13,768", "E.O. 13769", "EO 14287", "Orden Ejecutiva 14159". Orders of
 * governors have short numbers.
 */
const EXECUTIVE_ORDER = new RegExp(
  String.raw`\b(?:[Ee]xecutive\s[Oo]rders?|EXECUTIVE ORDER|Exec\.\sOrder|E\.\s?O\.|EOs?|[Óo]rdenes\s[Ee]jecutivas|[Oo]rden\s[Ee]jecutiva)\s(?:Nos?\.?\s|[Nn]umber\s|#\s?)?${NUMBER}`,
  'g',
);
/** "Proclamation 10949", "Presidential Proclamation No. 9645". */
const PROCLAMATION = new RegExp(
  String.raw`\b(?:Presidential\s)?(?:Proclamation|Proc\.|Proclama(?:ción)?)\s(?:Nos?\.?\s|[Nn]umber\s)?${NUMBER}`,
  'g',
);

/** Citations of executive orders and proclamations of the President. */
export const findPresidential: Grammar = (text) => [
  ...orders(text, EXECUTIVE_ORDER, 'EO', executiveOrderLink),
  ...orders(text, PROCLAMATION, 'Proclamation', proclamationLink),
];

function orders(
  text: string,
  pattern: RegExp,
  word: string,
  linkOf: (number: number) => string | null,
): Citation[] {
  const found: Citation[] = [];
  const add = (start: number, end: number, digits: string) => {
    const number = Number(digits.replace(',', ''));
    const link = linkOf(number);
    found.push({ start, end, kind: 'order', canonical: `${word} ${number}`, ...(link && { link }) });
  };
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    add(match.index, end, match[1]!);
    for (const item of readList(text, end, new RegExp(NUMBER))) add(item.start, item.end, item.value);
  }
  return found;
}
