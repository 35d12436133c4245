/**
 * Names by the words that carry them, whatever their order and the little words between them: "Customs and Immigration
 * Enforcement" and "Immigration, Customs Enforcement" have the bag of "Immigration and Customs Enforcement".
 */

/** Fewer words that carry meaning make too many names of one bag. */
export const MIN_BAG = 3;
export const MAX_BAG = 8;
/** Words up to this length carry no meaning: "and", "of", "the", "for". */
export const LITTLE_WORD = 3;

/** Adds a word to the key of a bag. The order does not matter, so that it is a sum. */
export function addToBag(key: number, wordHash: number): number {
  const mixed = Math.imul(wordHash ^ (wordHash >>> 15), 0x2c1b3c6d);
  return (key + (mixed ^ (mixed >>> 13))) | 0;
}
