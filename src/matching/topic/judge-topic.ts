import type { Topic } from '../types.ts';
import type { BlockCues } from './read-cues.ts';
import type { WordFamily } from './topic-vocabulary.ts';

/** Of each family at most this many words count: the tenth "refugee" says nothing new. */
const FAMILY_CAP = 8;
/** Short texts are read as if they had this many characters, so that one word in a caption is not a topic. */
const LENGTH_FLOOR = 900;
/**
 * Weight per 1,000 characters from which an article is immigration coverage. Measured: coverage has 5 and more,
 * other news almost always less than 1.
 */
const OPEN_DENSITY = 3.1;
/** A text this short may open on one strong word; a longer one needs two, or one in the headline. */
const SHORT_TEXT = 400;
/** Added to the density when the headline names the topic. */
const HEADLINE_BONUS = 1.3;
/** Weight of a record at the heart of the subject, such as the head of an immigration agency. */
const SUBJECT_WEIGHT = 2;

type Named = WordFamily & { count: number };

/**
 * Is this immigration coverage of the United States?
 * @param headlines which of the blocks are headlines
 * @param vocabulary the families whose words the blocks' cues count
 * @param subjects names of records at the heart of the subject that stand in the text
 */
export function judgeTopic(
  blocks: readonly BlockCues[],
  headlines: readonly boolean[],
  vocabulary: readonly WordFamily[],
  subjects: readonly string[] = [],
): Topic {
  const sum = addUp(blocks, vocabulary.length);
  const families = familiesFor(sum, vocabulary);
  const named: Named[] = families
    .map((family, index) => ({
      ...family,
      count: sum.families[index]!,
    }))
    .filter(({ count }) => count > 0);
  const inHeadline = blocks.some(
    (block, index) =>
      headlines[index] && block.families.some((count, family) => count > 0 && families[family]!.weight > 1),
  );
  const most = FAMILY_CAP + sum.length / 1500;
  const weight = named.reduce(
    (all, family) => all + family.weight * Math.min(family.count, most),
    subjects.length * SUBJECT_WEIGHT,
  );
  const density = (weight * 1000) / Math.max(sum.length, LENGTH_FLOOR) + (inHeadline ? HEADLINE_BONUS : 0);
  const strong = named
    .filter((family) => family.weight > 1)
    .reduce((all, { count }) => all + count, subjects.length);
  const enough = strong > 1 || (strong === 1 && (inHeadline || sum.length < SHORT_TEXT));
  const foreign = sum.abroad > 1.5 * sum.home + 1;
  const score = (foreign ? 0.25 : 1) * (1 - Math.exp(-density / (OPEN_DENSITY * 1.44)));
  return {
    open: density >= OPEN_DENSITY && enough && !foreign,
    score: Math.round(score * 1000) / 1000,
    because: reasons(named, subjects, foreign),
  };
}

/** In a short text that speaks of nothing else cold or traded, "ICE" by itself says what it is about. */
function familiesFor(sum: BlockCues, vocabulary: readonly WordFamily[]): readonly WordFamily[] {
  if (sum.length >= LENGTH_FLOOR || sum.otherIce > 0) return vocabulary;
  return vocabulary.map((family) => (family.name === 'ICE' ? { ...family, weight: 3 } : family));
}

function addUp(blocks: readonly BlockCues[], families: number): BlockCues {
  const sum: BlockCues = {
    families: new Uint16Array(families),
    home: 0,
    abroad: 0,
    otherIce: 0,
    length: 0,
  };
  for (const block of blocks) {
    block.families.forEach((count, family) => {
      sum.families[family]! += count;
    });
    sum.length += block.length;
    sum.home += block.home;
    sum.abroad += block.abroad;
    sum.otherIce += block.otherIce;
  }
  return sum;
}

function reasons(named: readonly Named[], subjects: readonly string[], foreign: boolean): string[] {
  const words = [...named]
    .sort((a, b) => b.count * b.weight - a.count * a.weight)
    .slice(0, 5)
    .map(({ name, count }) => `${name}: ${count}`);
  return [...(foreign ? ['speaks of another country'] : []), ...words, ...subjects.slice(0, 3)];
}
