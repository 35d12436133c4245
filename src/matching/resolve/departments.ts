import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { scanName } from './scan-name.ts';

const NAME = String.raw`(?!The\b)[A-Z][a-z]+(?: and Human Services| [A-Z][a-z]+)*?`;
const LIST = new RegExp(
  String.raw`\b((?:${NAME}, )*${NAME}),? and (${NAME}(?: Departments|(?= departments)))\b`,
  'g',
);

/**
 * Candidates for departments that share their last word, which no form of one alone can find: “Justice” and “Homeland
 * Security departments”.
 */
export function sharedDepartments(text: string, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  if (!text.includes('epartments')) return found;
  for (const list of text.matchAll(LIST)) {
    for (const part of [...list[1]!.split(', '), list[2]!]) {
      const named = scanName(`Department of ${part.replace(/ Departments$/, '')}`, lexicon);
      if (!named || named.start > 0) continue;
      const start = list.index + list[0].indexOf(part);
      found.push({ ...named, start, end: start + part.length, text: part, inside: [] });
    }
  }
  return found;
}
