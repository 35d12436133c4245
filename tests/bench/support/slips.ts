import type { Random } from './random.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** A name with one slip of the keyboard in a word of four letters or more: a letter changed, lost, added, or two exchanged. */
export function withSlip(name: string, random: Random): string {
  const long = [...name.matchAll(/\p{L}{4,}/gu)];
  const words = long.length > 0 ? long : [...name.matchAll(/\p{L}{2,}/gu)];
  for (;;) {
    const word = random.pick(words);
    const at = word.index + 1 + random.below(word[0].length - 1);
    const letter = random.pick(LETTERS);
    const kind = random.below(4);
    const slipped =
      kind === 0
        ? name.slice(0, at) + letter + name.slice(at + 1)
        : kind === 1
          ? name.slice(0, at) + name.slice(at + 1)
          : kind === 2
            ? name.slice(0, at) + letter + name.slice(at)
            : name.slice(0, at - 1) + swapCase(name[at - 1]!, name[at]!) + name.slice(at + 1);
    if (slipped !== name) return slipped;
  }
}

/** The two letters exchanged, with the case that the places had. */
function swapCase(first: string, second: string): string {
  const upper = first !== first.toLowerCase();
  return (upper ? second.toUpperCase() : second) + first.toLowerCase();
}
