import Fuse from 'fuse.js';

/** A list of texts that can be searched by words. Texts are named by their place in the list given. */
export type WordIndex = {
  /** The texts that have all words of the query, or near misses of them, in the order of the list. */
  search: (query: string) => WordMatch[];
};

export type WordMatch = {
  index: number;
  /** How many of the query's words were found only as a near miss ("imigration"), or not at all. */
  misses: number;
};

/** Fuse scores run from 0 (equal) to 1; above the threshold, corrections stop making sense. */
const FUZZY = { threshold: 0.34, distance: 20, includeScore: true };
/** A misspelt word stands for this many known ones at most. */
const MOST_CORRECTIONS = 6;
/** Shorter words have too many neighbours: "ice" is one letter from thirty words. */
const SHORTEST_FUZZY = 4;

/**
 * Words first, then texts: fuse.js looks for a misspelt word among the few thousand distinct words (about 5 ms)
 * instead of in every sentence (150 ms for 5,000 records), and plain prefixes never wake it.
 */
export function createWordIndex(texts: readonly string[]): WordIndex {
  const postings = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    for (const word of new Set(fold(text).split(' '))) {
      const list = postings.get(word);
      if (list) list.push(index);
      else postings.set(word, [index]);
    }
  }
  const vocabulary = [...postings.keys()].sort();
  const nearest = createCorrector(vocabulary);

  const textsWith = (words: readonly string[]) => new Set(words.flatMap((word) => postings.get(word) ?? []));

  const lookUp = (word: string): { texts: Set<number>; miss: number } => {
    const known = withPrefix(vocabulary, word);
    if (known.length > 0 || word.length < SHORTEST_FUZZY) return { texts: textsWith(known), miss: 0 };
    return { texts: textsWith(nearest(word)), miss: 1 };
  };

  return {
    search(query) {
      const words = fold(query).split(' ').filter(Boolean);
      const found = words.map(lookUp);
      const matches = new Map<number, { hits: number; misses: number }>();
      for (const { texts: having, miss } of found) {
        for (const index of having) {
          const match = matches.get(index) ?? { hits: 0, misses: 0 };
          matches.set(index, { hits: match.hits + 1, misses: match.misses + miss });
        }
      }
      const all = [...matches].map(([index, { hits, misses }]) => ({
        index,
        hits,
        misses: misses + words.length - hits,
      }));
      const full = all.filter(({ hits }) => hits === words.length);
      // One word of several may be unknown: "Wu mayor Bostonia" still finds the mayor.
      const kept =
        full.length > 0 || words.length < 3 ? full : all.filter(({ hits }) => hits === words.length - 1);
      return kept.map(({ index, misses }) => ({ index, misses })).sort((a, b) => a.index - b.index);
    },
  };
}

/**
 * Gives the known words nearest to a misspelt one. Hardly anyone misses both of a word's first two letters, so
 * fuse.js looks only where one of them is right: a tenth of the words.
 */
function createCorrector(vocabulary: readonly string[]): (word: string) => string[] {
  const buckets = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (word.length < SHORTEST_FUZZY) continue;
    for (const place of [0, 1]) {
      const key = `${place}${word[place]}`;
      const bucket = buckets.get(key);
      if (bucket) bucket.push(word);
      else buckets.set(key, [word]);
    }
  }
  const indexes = new Map<string, Fuse<string>>();
  const search = (key: string, word: string) => {
    const index = indexes.get(key) ?? new Fuse(buckets.get(key) ?? [], FUZZY);
    indexes.set(key, index);
    return index.search(word, { limit: MOST_CORRECTIONS });
  };
  return (word) => {
    const found = [...search(`0${word[0]}`, word), ...search(`1${word[1]}`, word)];
    found.sort((a, b) => a.score! - b.score!);
    return [...new Set(found.map((result) => result.item))].slice(0, MOST_CORRECTIONS);
  };
}

/** "Opinión — 8 U.S.C. § 1" → "opinion 8 usc 1": letters and digits in lower case, no accents, initials as one word. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a sorted list that begin with `prefix`. */
function withPrefix(sorted: readonly string[], prefix: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && sorted[end]!.startsWith(prefix)) end++;
  return sorted.slice(low, end);
}
