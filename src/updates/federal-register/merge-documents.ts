import type { RegisterDocument } from './register-document.ts';
import { utcDay } from './register-query.ts';

/** Most that are kept; about a year's worth. */
export const MAX_DOCUMENTS = 1000;
const YEAR_MS = 366 * 86_400_000;

/**
 * What was kept and what was found, each document once (as it was found last), oldest first: of the last twelve
 * months, and of those the newest. In: milliseconds since 1970.
 */
export function mergeDocuments(
  kept: readonly RegisterDocument[],
  found: readonly RegisterDocument[],
  now: number,
): RegisterDocument[] {
  const first = utcDay(now - YEAR_MS);
  const byNumber = new Map<string, RegisterDocument>();
  for (const document of kept) byNumber.set(document.number, document);
  // Of two in one answer the first stands.
  for (const document of [...found].reverse()) byNumber.set(document.number, document);
  return [...byNumber.values()]
    .filter(({ day }) => day >= first)
    .sort((a, b) => order(a).localeCompare(order(b), 'en'))
    .slice(-MAX_DOCUMENTS);
}

const order = ({ day, number }: RegisterDocument) => `${day} ${number}`;
