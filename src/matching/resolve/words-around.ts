/** The word next to a place in a text, joined to it by blanks or an opening quotation mark only. */
export type NextWord = { text: string; start: number; end: number };

const OPENING = '“"‘(';
const CLOSING = '”"’)';
/** Signs that stand inside words: Howie’s, O'Neill, Gov., Reichlin-Melnick, AT&T. */
const INSIDE = "’'.&-";

/**
 * In “Acting Director Todd Lyons”, before the place of “Lyons”: “Todd”. Null where punctuation or nothing stands
 * there.
 */
export function wordBefore(text: string, at: number): NextWord | null {
  let end = at;
  if (end > 0 && OPENING.includes(text[end - 1]!)) end--;
  const blanks = end;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === blanks || end === 0) return null;
  let start = end;
  if (CLOSING.includes(text[start - 1]!)) start--;
  const letters = start;
  while (start > 0 && (isWordUnit(text.charCodeAt(start - 1)) || INSIDE.includes(text[start - 1]!))) start--;
  while (start < letters && !isWordUnit(text.charCodeAt(start))) start++;
  return start === letters ? null : { text: text.slice(start, end), start, end };
}

/** The word after a place, joined to it by blanks only. */
export function wordAfter(text: string, at: number): NextWord | null {
  let start = at;
  while (isBlank(text.charCodeAt(start))) start++;
  if (start === at || !isWordUnit(text.charCodeAt(start))) return null;
  let end = start;
  while (end < text.length && (isWordUnit(text.charCodeAt(end)) || INSIDE.includes(text[end]!))) end++;
  return { text: text.slice(start, end), start, end };
}

/** True where a sentence, a quotation or the block begins at `at`. */
export function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;—–…][”"’)]*\s+|[“"‘(]\s*|\n\s*)$/.test(text.slice(Math.max(0, at - 8), at));
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x09;
}

/** Letters and digits; beyond ASCII everything but general punctuation and signs. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit > 0x2f && unit < 0x3a) || (unit > 0x40 && unit < 0x5b) || (unit > 0x60 && unit < 0x7b);
  return unit > 0xbf && (unit < 0x2000 || unit > 0x2bff);
}
