import type { Rule } from '../types.ts';

/** A span of a block linked to an entity by one of the rules. Offsets are UTF-16 units of the block's text. */
export type Link = {
  start: number;
  end: number;
  /** Index into the lexicon. */
  entity: number;
  rule: Rule;
  score: number;
  /** Plain reasons, strongest first; only a card that asks for them needs them. */
  because: () => string[];
  /** True for a form that needed something else in the article. */
  leans?: true;
  runnerUp?: { entity: number; score: number };
};
