import type { BlockScan } from '../scan/block-scan.ts';
import type { Topic } from '../types.ts';
import { ABROAD, AT_HOME, WORD_FAMILIES } from './vocabulary.ts';

/** What one block says of the topic. Counts add up, so that blocks can be read one by one and in any order. */
export type BlockCues = { families: Uint16Array; home: number; abroad: number; length: number };

const FIRST_AT_HOME = WORD_FAMILIES.length + 1;
/** One pattern, one group a family, then home and abroad: one pass over the text. */
const CUES = new RegExp(
  String.raw`(?<![\w-])(?:${[...WORD_FAMILIES.map((family) => family.pattern), AT_HOME, ABROAD].map((pattern) => `(${pattern})`).join('|')})(?![\w])`,
  'g',
);
const AT_HOME_ONLY = new RegExp(`^(?:${AT_HOME})$`);

/** Of each family at most this many words count: the tenth "refugee" says nothing new. */
const FAMILY_CAP = 8;
/** Short texts are read as if they had this many characters, so that one word in a caption is not a topic. */
const LENGTH_FLOOR = 900;
/**
 * Weight per 1,000 characters from which an article is immigration coverage. Measured: coverage has 5 and more,
 * other news almost always less than 1.
 */
const OPEN_DENSITY = 2.9;
/** A text this short may open on one strong word; a longer one needs two, or one in the headline. */
const SHORT_TEXT = 400;
/** The topic shows within so many characters; what a long page holds further down is read in vain. */
export const READ_AT_MOST = 12_000;
/** A headline that names the topic counts as much as this many characters of an average article on it. */
const HEADLINE_BONUS = 0.8;

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

/** Is this immigration coverage of the United States? `headlines`: which of the blocks are headlines. */
export function judgeTopic(blocks: readonly BlockCues[], headlines: readonly boolean[]): Topic {
  const counts = new Uint32Array(WORD_FAMILIES.length);
  let length = 0;
  let home = 0;
  let abroad = 0;
  let headline = false;
  blocks.forEach((block, index) => {
    block.families.forEach((count, family) => {
      counts[family]! += count;
      if (headlines[index] && count > 0 && WORD_FAMILIES[family]!.weight > 1) headline = true;
    });
    length += block.length;
    home += block.home;
    abroad += block.abroad;
  });
  const named = WORD_FAMILIES.map((family, index) => ({ ...family, count: counts[index]! })).filter(
    ({ count }) => count > 0,
  );
  const weight = named.reduce(
    (sum, family) => sum + family.weight * Math.min(family.count, FAMILY_CAP + length / 1500),
    0,
  );
  const density = (weight * 1000) / Math.max(length, LENGTH_FLOOR) + (headline ? HEADLINE_BONUS : 0);
  const strong = named.filter((family) => family.weight > 1);
  const foreign = abroad > 2 * home + 2;
  const open =
    density >= OPEN_DENSITY &&
    (strong.length > 1 ||
      (strong[0]?.count ?? 0) > 1 ||
      (strong.length > 0 && (headline || length < SHORT_TEXT))) &&
    !foreign;
  const score = (foreign ? 0.25 : 1) * (1 - Math.exp(-density / (OPEN_DENSITY * 1.44)));
  return { open, score: Math.round(score * 1000) / 1000, because: reasons(named, foreign) };
}

const known = new WeakMap<BlockScan, BlockCues>();

/** The topic of an article by its scanned blocks; reads each block once, and no more than the beginning of a long page. */
export function topicOf(scans: readonly BlockScan[], headlines: readonly boolean[]): Topic {
  const cues: BlockCues[] = [];
  let read = 0;
  for (const scan of scans) {
    if (read > READ_AT_MOST) break;
    cues.push(cuesOf(scan));
    read += scan.text.length;
  }
  return judgeTopic(cues, headlines);
}

function cuesOf(scan: BlockScan): BlockCues {
  let cues = known.get(scan);
  if (!cues) {
    cues = readCues(scan.text);
    known.set(scan, cues);
  }
  return cues;
}

function reasons(
  named: readonly { name: string; count: number; weight: number }[],
  foreign: boolean,
): string[] {
  const words = [...named]
    .sort((a, b) => b.count * b.weight - a.count * a.weight)
    .slice(0, 5)
    .map(({ name, count }) => `${name}: ${count}`);
  return foreign ? ['speaks of another country', ...words] : words;
}
