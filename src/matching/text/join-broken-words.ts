/** Repairs words that were cut by a hyphen at the end of a line. */

/** `offsets[i]` is the UTF-16 offset in the original of `text[i]`; `offsets[text.length]` is the original's length. */
export type JoinedText = { text: string; offsets: Uint32Array };

const BREAK = /(?<=\p{L})[-\u00ad\u2010\u2011]\s*\n\s*(?=\p{Ll})/gu;

/** The text with "Immi-⏎gration" as "Immigration"; null when no word is cut, which is nearly always. */
export function joinBrokenWords(original: string): JoinedText | null {
  if (!original.includes('\n')) return null;
  const breaks = [...original.matchAll(BREAK)];
  if (breaks.length === 0) return null;
  let text = '';
  const offsets = new Uint32Array(original.length + 1);
  let from = 0;
  for (const found of [...breaks, null]) {
    const to = found ? found.index : original.length;
    for (let at = from; at < to; at++) offsets[text.length + at - from] = at;
    text += original.slice(from, to);
    from = found ? found.index + found[0].length : to;
  }
  offsets[text.length] = original.length;
  return { text, offsets: offsets.subarray(0, text.length + 1) };
}
