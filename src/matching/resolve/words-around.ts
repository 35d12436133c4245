/** The word next to a place in a text, joined to it by blanks or an opening quotation mark only. */
export type NextWord = { text: string; start: number; end: number };

const BEFORE = /([\p{L}\d][\p{L}\p{M}\d’'.&-]*[”"’)]?)(?:[ \u00a0\t]+[“"‘(]?)$/u;
const AFTER = /^[ \u00a0\t]+([\p{L}\d][\p{L}\p{M}\d’'.-]*)/u;
const REACH = 48;

/** In “Acting Director Todd Lyons”, before the place of “Lyons”: “Todd”. Null where punctuation or nothing stands there. */
export function wordBefore(text: string, at: number): NextWord | null {
  const from = Math.max(0, at - REACH);
  const match = BEFORE.exec(text.slice(from, at));
  if (!match) return null;
  const start = from + match.index;
  return { text: match[1]!, start, end: start + match[1]!.length };
}

/** The word after a place, joined to it by blanks only. */
export function wordAfter(text: string, at: number): NextWord | null {
  const match = AFTER.exec(text.slice(at, at + REACH));
  if (!match) return null;
  const start = at + match[0].length - match[1]!.length;
  return { text: match[1]!, start, end: start + match[1]!.length };
}

/** True where a sentence, a quotation or the block begins at `at`. */
export function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;—–…][”"’)]*\s+|[“"‘(]\s*|\n\s*)$/u.test(text.slice(Math.max(0, at - 8), at));
}
