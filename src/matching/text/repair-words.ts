/** Words damaged on the way to the page: cut by a hyphen at the end of a line, or run together. */
import { latinPattern } from './latin-pattern.ts';

/** `offsets[i]` is the UTF-16 offset in the original of `text[i]`; `offsets[text.length]` is the original's length. */
export type RepairedText = { text: string; offsets: Uint32Array };

/** Quick: is there anything of the sort? */
const SUSPECT = /[-\u00ad\u2010\u2011]\s|[a-z][A-Z][a-z]/;
/** "Immi-⏎gration" and "Immi- gration". */
const CUT = latinPattern(String.raw`(?<=[\p{L}])[-\u00ad\u2010\u2011]\s+(?=[\p{Ll}])`, 'g');
/** "RileyAct". */
const RUN_TOGETHER = latinPattern(String.raw`(?<=[\p{Ll}])(?=[\p{Lu}][\p{Ll}])`, 'g');

/**
 * The text with cut words joined, and the text with words that were run together parted: each where there are any. What
 * was meant as it stands ("pre- and postwar", "McHenry") is changed too, so only forms that run over a repair may be
 * believed; and as "McHenry" may be cut itself, the one is not repaired on top of the other.
 */
export function repairWords(original: string): RepairedText[] {
  if (!SUSPECT.test(original)) return [];
  return [repair(original, CUT, ''), repair(original, RUN_TOGETHER, ' ')].filter(
    (repaired) => repaired !== null,
  );
}

function repair(original: string, damage: RegExp, by: '' | ' '): RepairedText | null {
  const damages = [...original.matchAll(damage)];
  if (damages.length === 0) return null;
  let text = '';
  const offsets = new Uint32Array(original.length + damages.length + 1);
  let from = 0;
  const copyTo = (to: number) => {
    for (let at = from; at < to; at++) offsets[text.length + at - from] = at;
    text += original.slice(from, to);
  };
  for (const found of damages) {
    copyTo(found.index);
    from = found.index + found[0].length;
    offsets[text.length] = from;
    text += by;
  }
  copyTo(original.length);
  offsets[text.length] = original.length;
  return { text, offsets: offsets.subarray(0, text.length + 1) };
}
