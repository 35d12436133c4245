import type { TopicVocabulary } from './topic-vocabulary.ts';

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

/** Counts the words of one block that speak for or against the topic. */
export function readCues(text: string, { families, cues: pattern, atHome }: TopicVocabulary): BlockCues {
  const homeGroup = families.length + 1;
  const cues: BlockCues = {
    families: new Uint16Array(families.length),
    home: 0,
    abroad: 0,
    otherIce: 0,
    length: text.length,
  };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    let group = 1;
    while (match[group] === undefined) group++;
    if (group === homeGroup) cues.home++;
    else if (group === homeGroup + 1) cues.abroad++;
    else if (group > homeGroup + 1) cues.otherIce++;
    else {
      cues.families[group - 1]!++;
      // "DHS" and "Border Patrol" are of a family and of this country.
      if (atHome.test(match[0])) cues.home++;
    }
  }
  return cues;
}
