import type { Kind } from '../../knowledge/schema.ts';

/** A legal citation as it stands in a text. Offsets are UTF-16 units of that text; end is exclusive. */
export type Citation = {
  start: number;
  end: number;
  kind: Extract<Kind, 'law' | 'order' | 'case'>;
  /**
   * One way to write the thing cited, the same for every way it was written: "8 U.S.C. § 1357(g)", "EO 14159",
   * "Pub. L. 119-21", "SB 4". Bills of Congress stand without their Congress until the article's date is known.
   */
  canonical: string;
  /** Address of the official text; absent where only a record of the knowledge base can say what is meant. */
  link?: string;
  /** Set for bills of Congress: the Congress is read from the text or follows from the article's date. */
  bill?: CongressBill;
  /** True for forms that mean something else outside immigration coverage: "Section 1373". */
  weak?: true;
};

/** A bill or resolution of Congress. `congress` is absent where the text does not say it. */
export type CongressBill = { type: BillType; number: number; congress?: number };
export type BillType =
  | 'H.R.'
  | 'S.'
  | 'H.J.Res.'
  | 'S.J.Res.'
  | 'H.Con.Res.'
  | 'S.Con.Res.'
  | 'H.Res.'
  | 'S.Res.';

/** Finds the citations of one form in a text. */
export type Grammar = (text: string) => Citation[];
