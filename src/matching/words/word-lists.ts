import type { TopicVocabulary } from '../topic/topic-vocabulary.ts';

/** The lists of lists.ts as they stand in the lexicon: JSON. */
export type PackedWords = {
  callings: readonly string[];
  noFirstNames: readonly string[];
  /** Given names of one person each. */
  nicknames: readonly (readonly string[])[];
  everyday: readonly string[];
  states: Readonly<Record<string, readonly string[]>>;
  abroad: readonly string[];
  rivals: Readonly<Record<string, readonly string[]>>;
  capitalWords: readonly string[];
  commonWords: readonly string[];
  topic: TopicVocabulary;
};

/** The lists as linking asks them. Words are in small letters, places as written. */
export type WordLists = {
  callings: ReadonlySet<string>;
  noFirstNames: ReadonlySet<string>;
  /** The number of the person whom a given name may mean. */
  nicknames: ReadonlyMap<string, number>;
  everyday: ReadonlySet<string>;
  /** By postal code: the name of the state, then other ways to write it. */
  states: Readonly<Record<string, readonly string[]>>;
  /** Places whose own body a name means that stands behind them: "Maryland" or "Md." before "Department of Labor". */
  otherPlaces: ReadonlySet<string>;
  /** Other long forms of acronyms of ours, by acronym. */
  rivals: Readonly<Record<string, readonly string[]>>;
  /** Surnames that are also words, those always written with a capital and the others. */
  capitalWords: ReadonlySet<string>;
  commonWords: ReadonlySet<string>;
  topic: TopicVocabulary;
};

const ANY_PLACE = ['Washington', 'State', 'state', 'County', 'county', 'City', 'city'];

/** In: the parsed JSON of the lexicon's section. */
export function openWords(packed: PackedWords): WordLists {
  const { callings, noFirstNames, nicknames, everyday, states, abroad, topic } = packed;
  const groups = new Map<string, number>();
  nicknames.forEach((names, group) => {
    for (const name of names) groups.set(name, group);
  });
  return {
    callings: new Set(callings),
    noFirstNames: new Set(noFirstNames),
    nicknames: groups,
    everyday: new Set(everyday),
    states,
    otherPlaces: new Set([...Object.values(states).flat(), ...abroad, ...ANY_PLACE]),
    rivals: packed.rivals,
    capitalWords: new Set(packed.capitalWords),
    commonWords: new Set(packed.commonWords),
    topic,
  };
}
