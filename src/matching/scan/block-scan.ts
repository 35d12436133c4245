/** What the scan of one block hands to resolution. */
import type { PageWords } from '../fuzzy/page-words.ts';
import type { AliasUse } from '../lexicon/lexicon.ts';

/**
 * A span of the block that is written like a form of the lexicon. Offsets are UTF-16 units of the block's text as it
 * was given, end exclusive; a possessive ’s is outside. `text` is exactly that cut.
 */
export type Candidate = {
  start: number;
  end: number;
  text: string;
  /** Everything the form can mean, short forms and office titles included; never empty. */
  uses: readonly AliasUse[];
  how: 'exact' | 'fuzzy';
  /** Edits between the text and the form (fuzzy only). */
  distance?: number;
  /** The form as the record writes it, normalised (fuzzy only). */
  form?: string;
  /**
   * full: every word that the record writes with a capital has one here. some: a word after the first has none
   * ("Secure communities" for "Secure Communities"). upper: the whole span is in capitals and the form is not (headlines).
   */
  capitals: 'full' | 'some' | 'upper';
  /**
   * The exact candidates that start inside this span and lost to it, by start, the longer first; they may end after
   * it. When no use of this candidate survives, resolution chooses among these. Their own `inside` is empty.
   */
  inside: readonly Candidate[];
};

/** Candidates in order of start, never overlapping: at each place the leftmost, then the longest. Fuzzy ones stand among them. */
export type BlockScan = { text: string; candidates: Candidate[] };

/** Memory of the fuzzy pass for one page: words already looked up. Created with `createScanMemo`; drop it with the page. */
export type ScanMemo = {
  readonly words: Map<number, readonly number[]>;
  /** The words of one block, written over by the next. */
  page: PageWords;
};
