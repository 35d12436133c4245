import { editDistance } from './edit-distance.ts';
import { halfKey, MIN_HALVED } from './fuzzy-layout.ts';
import { TWO_SLIPS } from './similar-words.ts';

/**
 * Of the words of a prose those that could be taken for a slip of one of `names`: "expedite" beside "expedited". They are
 * meant as they stand, so that the lexicon has to know them; it need not know the others.
 */
export function ordinaryWords(prose: Iterable<string>, names: Iterable<string>): Set<string> {
  const byHalf = new Map<number, string[]>();
  for (const name of names) {
    if (name.length < MIN_HALVED) continue;
    for (const key of halfKeys(name, name.length)) byHalf.set(key, [...(byHalf.get(key) ?? []), name]);
  }
  const ordinary = new Set<string>();
  for (const word of prose) {
    if (word.length < MIN_HALVED || ordinary.has(word)) continue;
    const near = [-1, 0, 1].flatMap((more) => halfKeys(word, word.length + more));
    if (near.some((key) => byHalf.get(key)?.some((name) => isSlip(word, name)))) ordinary.add(word);
  }
  return ordinary;
}

function halfKeys(word: string, length: number): number[] {
  const letters = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
  return [false, true].map((last) => halfKey(letters, 0, letters.length, length, last));
}

function isSlip(word: string, name: string): boolean {
  const limit = name.length >= TWO_SLIPS ? 2 : 1;
  return editDistance(word, name, limit) <= limit;
}
