import type { Phrase, TopicVocabulary } from './topic-vocabulary.ts';
import { forEachWord } from './topic-words.ts';

/** What one block says of the topic. Counts add up, so that blocks can be read one by one and in any order. */
export type BlockCues = {
  /** How often words of each family stand in it, in the order of the vocabulary. */
  families: Uint16Array;
  /** Words of the United States, and of other countries. */
  home: number;
  abroad: number;
  /** Words beside which "ICE" is no agency. */
  otherIce: number;
  length: number;
};

/** Counts the words of one block that speak for or against the topic; none is counted twice. */
export function readCues(text: string, { families, phrases }: TopicVocabulary): BlockCues {
  const cues: BlockCues = {
    families: new Uint16Array(families.length),
    home: 0,
    abroad: 0,
    otherIce: 0,
    length: text.length,
  };
  const spaced = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
  let free = 0;
  forEachWord(spaced, (word, start) => {
    if (start < free || !Object.hasOwn(phrases, word) || spaced[start - 1] === '-') return;
    const phrase = phrases[word]!.find((one) => standsAt(one[0], spaced, start));
    if (!phrase) return;
    free = start + phrase[0].length;
    count(phrase, cues);
  });
  return cues;
}

function count([, group, home]: Phrase, cues: BlockCues): void {
  const first = cues.families.length;
  if (group >= 0 && group < first) cues.families[group]!++;
  // "DHS" and "Border Patrol" are of a family and of this country.
  if (group === first || home === 1) cues.home++;
  else if (group === first + 1) cues.abroad++;
  else if (group === first + 2) cues.otherIce++;
}

/** True when a phrase stands there as a whole. */
function standsAt(phrase: string, text: string, start: number): boolean {
  return text.startsWith(phrase, start) && !/\w/.test(text.charAt(start + phrase.length));
}
