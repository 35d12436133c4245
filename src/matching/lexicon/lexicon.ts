/**
 * The lexicon as matching sees it: every form that can be written in an article, and what must be known of an
 * entity to choose between them. It is compiled ahead of time (`compileLexicon`) to one binary that is opened as
 * typed-array views (`openLexicon`); entities and offices are decoded when they are first asked for.
 */
import type { Kind, PartialDate } from '../../knowledge/schema.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { Narrow } from './columns.ts';

/**
 * What kind of form an alias is. name: the record's name. alias: another full form. acronym: a form in capitals only.
 * short: a surname or short form that only follows a full mention or a title.
 * role-title: the title of one of the entity's roles ("Mayor", "Sen."). title: a way to name an office.
 */
export type EntityForm = 'name' | 'alias' | 'short' | 'acronym' | 'role-title';

type Conditions = {
  /** What must be in the article before this form is linked; null: nothing. */
  needs: 'context' | 'full-name' | 'jurisdiction' | null;
  /** The letters of the form had to have the case of the record. */
  exactCase: boolean;
  lang: 'en' | 'es';
  /** The form is used only for articles on or after / before these days. */
  from: PartialDate | null;
  to: PartialDate | null;
};

/** One meaning of a form: an entity, or for `title` an office. Indexes are into the lexicon that gave the use. */
export type AliasUse =
  | ({ form: EntityForm; entity: number } & Conditions)
  | ({ form: 'title'; office: number } & Conditions);

export type LexiconRole = {
  title: string;
  /** Index of the body, where it is a record. */
  at: number | null;
  /** Index of the office, when one person at a time holds it. */
  office: number | null;
  acting: boolean;
  from: PartialDate;
  /** `unknown`: over, nobody recorded when. null: held when last checked. */
  to: PartialDate | 'unknown' | null;
};

export type LexiconEntity = {
  index: number;
  id: string;
  name: string;
  kind: Kind;
  jurisdiction: string;
  /** Words of the record's `context` that are no ids, as written. */
  contextWords: string[];
  /** Entities named in the record's `context`, by index. */
  contextEntities: number[];
  /** Entities of `related`, by index. */
  related: number[];
  roles: LexiconRole[];
  /** Canonical citations, as in the record. */
  citations: string[];
};

export type LexiconOffice = {
  index: number;
  id: string;
  name: string;
  titles: string[];
  /** Index of the body it leads or belongs to, where it is a record. */
  at: number | null;
  jurisdiction: string;
  /** Everyone who has held it, by `from`. */
  holders: { entity: number; from: PartialDate; to: PartialDate | 'unknown' | null; acting: boolean }[];
};

/** An opened lexicon. Immutable; what it returns is shared and must not be changed. */
export type Lexicon = {
  readonly entityCount: number;
  readonly officeCount: number;
  /** Number of distinct forms, plurals included. */
  readonly formCount: number;
  /** Bytes of the whole binary. */
  readonly byteLength: number;
  entity(index: number): LexiconEntity;
  office(index: number): LexiconOffice;
  /** Index of the entity that has this canonical citation (as written in its record); null when there is none. */
  citedEntity(citation: string): number | null;
  /** Lists of words that linking looks words up in. */
  readonly words: WordLists;
  /** Views for the scanners; nobody else reads them. */
  readonly views: LexiconViews;
  /** The uses of a form, by its payload (payloadOf). */
  usesOf(payload: number): readonly AliasUse[];
};

/** The sections of the binary; see layout.ts and fuzzy/fuzzy-layout.ts for what stands in them. */
export type Columns = {
  readonly firstWords: Uint32Array;
  readonly slots: Uint8Array;
  readonly slotForms: Narrow;
  readonly verify: Uint16Array;
  readonly verifyHigh: Uint8Array;
  readonly targets: Narrow;
  readonly meanings: Uint8Array;
  readonly shapes: Uint16Array;
  readonly uses: Uint32Array;
  readonly recordBlocks: Uint32Array;
  readonly records: Uint8Array;
  readonly shared: Uint8Array;
  readonly wordLists: Uint8Array;
  readonly fuzzyForms: Uint8Array;
  readonly fuzzyLengths: Uint8Array;
  readonly fuzzyLetters: Uint8Array;
  readonly words: Uint32Array;
  readonly wordPostings: Narrow;
  readonly postings: Uint8Array;
  readonly halves: Uint8Array;
  readonly halfWords: Narrow;
  readonly spelling: Uint32Array;
  readonly bags: Uint32Array;
  readonly bagForms: Narrow;
};

/** What the scanners read. */
export type LexiconViews = Columns & {
  readonly capitalShift: number;
  readonly lowerShift: number;
  /** By form: where its letters start in `fuzzyLetters`. Reckoned when first asked for. */
  readonly fuzzyStarts: Uint32Array;
};

/** A binary that cannot be opened; `code` names the fault for programs, the message for people. */
export class LexiconError extends Error {
  readonly code: 'not-a-lexicon' | 'wrong-version' | 'truncated' | 'checksum' | 'malformed';
  constructor(code: LexiconError['code'], message: string) {
    super(message);
    this.name = 'LexiconError';
    this.code = code;
  }
}
