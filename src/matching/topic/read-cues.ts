import { ABROAD, AT_HOME, OTHER_ICE, WORD_FAMILIES } from './vocabulary.ts';

/** What one block says of the topic. Counts add up, so that blocks can be read one by one and in any order. */
export type BlockCues = {
  /** How often words of each family stand in it, in the order of `WORD_FAMILIES`. */
  families: Uint16Array;
  /** Words of the United States, and of other countries. */
  home: number;
  abroad: number;
  /** Words beside which "ICE" is no agency. */
  otherIce: number;
  length: number;
};

const AT_HOME_GROUP = WORD_FAMILIES.length + 1;
const ABROAD_GROUP = AT_HOME_GROUP + 1;
const GROUPS = [...WORD_FAMILIES.map((family) => family.pattern), AT_HOME, ABROAD, OTHER_ICE].map(
  (pattern) => `(${pattern})`,
);
/** One pattern, one group a family, then the other words: one pass over the text. */
const CUES = new RegExp(String.raw`(?<![\w-])(?:${GROUPS.join('|')})(?![\w])`, 'g');
const AT_HOME_ONLY = new RegExp(`^(?:${AT_HOME})$`);

/** Counts the words of one block that speak for or against the topic. */
export function readCues(text: string): BlockCues {
  const cues: BlockCues = {
    families: new Uint16Array(WORD_FAMILIES.length),
    home: 0,
    abroad: 0,
    otherIce: 0,
    length: text.length,
  };
  CUES.lastIndex = 0;
  for (let match = CUES.exec(text); match; match = CUES.exec(text)) {
    let group = 1;
    while (match[group] === undefined) group++;
    if (group === AT_HOME_GROUP) cues.home++;
    else if (group === ABROAD_GROUP) cues.abroad++;
    else if (group > ABROAD_GROUP) cues.otherIce++;
    else {
      cues.families[group - 1]!++;
      // "DHS" and "Border Patrol" are of a family and of this country.
      if (AT_HOME_ONLY.test(match[0])) cues.home++;
    }
  }
  return cues;
}
