import type { AliasUse } from './lexicon.ts';

/** A way to write something, before it is compiled. */
export type Form = {
  /** As written in the record, or as derived from it. */
  text: string;
  use: AliasUse;
  /** Letters may have any case in the text although the form has capitals (titles). */
  anyCase: boolean;
  /** The form names a sort of thing, so that an acronym may stand in the plural ("LPRs", not "ICEs"). */
  countable: boolean;
  /** True when this was derived from another form (plural, joined number) and so is no base for fuzzy matching. */
  derived: boolean;
};
