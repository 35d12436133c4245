/** Longer blocks are prose; looking at their beginning is enough. */
const LOOKED_AT = 240;
/** Words that headlines leave small. */
const SMALL =
  /^(?:an?|the|and|or|but|nor|of|to|in|on|at|by|for|from|as|with|over|after|into|is|vs?|de|la|el|y|en)$/;

/**
 * How a block is capitalised. title: "Wu Says Boston Will Defy Order"; upper: "ICE RAIDS RESUME". In both a capital says
 * nothing about a word.
 */
export function blockCase(text: string): 'sentence' | 'title' | 'upper' {
  const start = text.slice(0, LOOKED_AT);
  const words = (start.match(/\p{L}[\p{L}’'-]+/gu) ?? []).filter((word) => !SMALL.test(word));
  if (words.length === 0) return 'sentence';
  const upper = words.filter((word) => word === word.toUpperCase()).length;
  if (upper / words.length > 0.8 && !(words.length < 3 && /\p{Ll}/u.test(start))) return 'upper';
  if (words.length < 3 || text.length > LOOKED_AT || /[.!?…][”"’)]*\s*$/.test(text)) return 'sentence';
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small / words.length < 0.2 ? 'title' : 'sentence';
}
