const WORD = /[\wÀ-ÿ]+/g;

/** Calls back for each word of a text, with its place in UTF-16 units. "H-1B" is two words. */
export function forEachWord(text: string, take: (word: string, start: number) => void): void {
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) take(match[0], match.index);
}

export function firstWordOf(text: string): string {
  return text.match(WORD)![0]!;
}
