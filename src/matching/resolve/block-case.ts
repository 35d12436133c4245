/** Longer blocks are prose; looking at their beginning is enough. */
const LOOKED_AT = 240;

/**
 * How a block is capitalised. title: "Wu Says Boston Will Defy Order"; upper: "ICE RAIDS RESUME". In both a capital says
 * nothing about a word.
 */
export function blockCase(text: string): 'sentence' | 'title' | 'upper' {
  const words = text.slice(0, LOOKED_AT).match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  if (words.length < 2)
    return /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text.slice(0, LOOKED_AT)) ? 'upper' : 'sentence';
  const upper = words.filter((word) => word === word.toUpperCase()).length;
  if (upper / words.length > 0.8) return 'upper';
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 2 && capital / words.length > 0.75 ? 'title' : 'sentence';
}
