/** One idea, however often it is written. Weights: see vocabulary.ts. `pattern`: source of a regular expression. */
export type WordFamily = { readonly name: string; readonly weight: 1 | 2 | 3; readonly pattern: string };

/** The words that speak for or against the topic as they stand in the lexicon: JSON; patterns are sources. */
export type PackedVocabulary = {
  readonly families: readonly WordFamily[];
  readonly home: string;
  readonly abroad: string;
  readonly otherIce: string;
};

export type TopicVocabulary = {
  readonly families: readonly WordFamily[];
  /** One pattern, one group a family, then those of home, of abroad, and of other ice: one pass over a text. */
  readonly cues: RegExp;
  /** A cue that is also a word of the United States. */
  readonly atHome: RegExp;
};

/** In: the parsed JSON of the lexicon. */
export function openVocabulary({ families, home, abroad, otherIce }: PackedVocabulary): TopicVocabulary {
  const groups = [...families.map((family) => family.pattern), home, abroad, otherIce];
  return {
    families,
    cues: new RegExp(String.raw`(?<![\w-])(?:${groups.map((group) => `(${group})`).join('|')})(?![\w])`, 'g'),
    atHome: new RegExp(`^(?:${home})$`),
  };
}
