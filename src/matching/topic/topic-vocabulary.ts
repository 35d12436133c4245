/** One idea, however often it is written. Weights: see vocabulary.ts. */
export type WordFamily = { readonly name: string; readonly weight: 1 | 2 | 3 };

/**
 * A form of words, the group it belongs to, and whether it is also a word of the United States. Groups: the families by
 * their place, then home, abroad, and other ice; -1 is of no matter.
 */
export type Phrase = readonly [text: string, group: number, home: 0 | 1];

/** The words that speak for or against the topic, as they stand in the lexicon: JSON. */
export type TopicVocabulary = {
  readonly families: readonly WordFamily[];
  /** By first word; where two stand in a text, the earlier one of the list counts. */
  readonly phrases: Readonly<Record<string, readonly Phrase[]>>;
};
