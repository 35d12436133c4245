/** Words shared by all of matching: what goes in, what comes out, and what passes between its steps. */
import type { Kind, PartialDate } from '../knowledge/schema.ts';

/**
 * What made an annotation.
 * full-name: the record's name. alias: another full form. acronym: an all-capitals form, by case and topic.
 * surname: a person's surname after a full mention. short-form: an organisation's or law's short form after its full name.
 * title: an office's title before a name ("DHS Secretary Noem"). office: an office alone, by the article's date.
 * jurisdiction: one of several same-named records, chosen by place. context: a weak form, with words that speak for it.
 * citation: a legal citation by grammar. fuzzy: a damaged or misspelt form.
 */
export const RULES = [
  'full-name',
  'alias',
  'acronym',
  'surname',
  'short-form',
  'title',
  'office',
  'jurisdiction',
  'context',
  'citation',
  'fuzzy',
] as const;
export type Rule = (typeof RULES)[number];

/** Why an annotation was made, for "why this match?". */
export type Evidence = {
  /** Plain reasons in English, strongest first: "full name “Todd Lyons” at 512". */
  because: string[];
  /** The next best entity and its score, where there was one. */
  runnerUp?: { entity: string; name: string; kind: Kind; score: number };
};

/**
 * A span of text linked to an entity, or to the official text of a citation. Offsets are UTF-16 units of the text as
 * given; end is exclusive.
 */
export type Annotation = {
  start: number;
  end: number;
  text: string;
  /** Entity id; null for a citation that is no entity. */
  entity: string | null;
  name: string;
  kind: Kind;
  rule: Rule;
  /** 0 to 1; below the margin nothing is returned at all. */
  score: number;
  /** Address of the official text, for citations. */
  link?: string;
  why?: Evidence;
};

/** What is known of the article besides its text. */
export type MatchContext = {
  /** The day the article was written, where known. */
  date: PartialDate | null;
  /** BCP 47 primary language of the article. */
  language: string;
  /** True: annotate although the article is not about immigration. */
  ignoreTopic?: boolean;
  /** True: fill `why`. */
  explain?: boolean;
};

/** One paragraph, heading or list item of the article, in reading order. */
export type Block = { text: string; role: 'headline' | 'body' };

/** Is this immigration coverage? */
export type Topic = { open: boolean; score: number; because: string[] };

export type MatchResult = {
  topic: Topic;
  /** By block, in order; offsets relative to the block's own text. */
  blocks: Annotation[][];
};
