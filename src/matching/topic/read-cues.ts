import { ABROAD, AT_HOME, WORD_FAMILIES } from './vocabulary.ts';

/** What one block says of the topic. Counts add up, so that blocks can be read one by one and in any order. */
export type BlockCues = {
  /** How often words of each family stand in it, in the order of `WORD_FAMILIES`. */
  families: Uint16Array;
  /** Words of the United States, and of other countries. */
  home: number;
  abroad: number;
  length: number;
};

const FIRST_AT_HOME = WORD_FAMILIES.length + 1;
const GROUPS = [...WORD_FAMILIES.map((family) => family.pattern), AT_HOME, ABROAD].map(
  (pattern) => `(${pattern})`,
);
/** One pattern, one group a family, then home and abroad: one pass over the text. */
const CUES = new RegExp(String.raw`(?<![\w-])(?:${GROUPS.join('|')})(?![\w])`, 'g');
const AT_HOME_ONLY = new RegExp(`^(?:${AT_HOME})$`);

/** Counts the words of one block that speak for or against the topic. */
export function readCues(text: string): BlockCues {
  const cues: BlockCues = {
    families: new Uint16Array(WORD_FAMILIES.length),
    home: 0,
    abroad: 0,
    length: text.length,
  };
  CUES.lastIndex = 0;
  for (let match = CUES.exec(text); match; match = CUES.exec(text)) {
    let group = 1;
    while (match[group] === undefined) group++;
    if (group === FIRST_AT_HOME) cues.home++;
    else if (group > FIRST_AT_HOME) cues.abroad++;
    else {
      cues.families[group - 1]!++;
      // "DHS" and "Border Patrol" are of a family and of this country.
      if (AT_HOME_ONLY.test(match[0])) cues.home++;
    }
  }
  return cues;
}
