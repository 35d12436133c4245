import type { Kind } from '../../knowledge/schema.ts';
import type { CardView } from '../../timeline/card-view.ts';

/** What a card shows: a state of the question "who or what is this?". */
export type CardContent =
  | { state: 'loading' }
  | { state: 'found'; view: CardView }
  /** A legal citation that is no entity of the knowledge base: its name and the official text. */
  | { state: 'citation'; name: string; link: string | null }
  /** The knowledge base has nothing under this id any more. */
  | { state: 'missing' }
  /** The extension was updated under the page and cannot answer. */
  | { state: 'reload' };

/** Why the mention was linked, for "why this?". The reasons are plain English sentences of the matcher. */
export type MatchFacts = {
  text: string;
  /** Name of the rule, as in the command line's output: "full-name", "surname", "acronym". */
  rule: string;
  /** 0 to 1. */
  score: number;
  because: readonly string[];
  runnerUp: { name: string; score: number } | null;
};

/** The mention a card is about. */
export type CardSubject = {
  name: string;
  kind: Kind;
  /** False for citations: there is nothing to hide or to show in full. */
  isEntity: boolean;
  /** Called when the reader asks why. */
  explain: () => MatchFacts;
};
