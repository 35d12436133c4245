/**
 * The lexicon as matching sees it: every form that can be written in an article, and what must be known of an
 * entity to choose between them. It is compiled ahead of time (`compileLexicon`) to one binary that is opened as
 * typed-array views (`openLexicon`); entities and offices are decoded when they are first asked for.
 */
import type { Kind, PartialDate } from '../../knowledge/schema.ts';
import type { WordLists } from '../words/word-lists.ts';

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
  /** Bytes of the whole binary, and of the part that the exact scan reads. */
  readonly byteLength: number;
  readonly scanByteLength: number;
  entity(index: number): LexiconEntity;
  office(index: number): LexiconOffice;
  /** Index of an entity by id; null when there is none. */
  entityIndex(id: string): number | null;
  /** Index of the entity that has this canonical citation (as written in its record); null when there is none. */
  citedEntity(citation: string): number | null;
  /** Lists of words that linking looks words up in. */
  readonly words: WordLists;
  /** Views for the scanners; nobody else reads them. */
  readonly views: LexiconViews;
  /** The uses of a form, by its payload in `views.payloads`. */
  usesOf(payload: number): readonly AliasUse[];
};

/** The raw tables; see layout.ts for what stands in them. */
export type LexiconViews = {
  readonly firstWords: Uint32Array;
  readonly capitalShift: number;
  readonly lowerShift: number;
  readonly slots: Uint32Array;
  readonly verify: Uint32Array;
  readonly payloads: Uint32Array;
  readonly shapes: Uint16Array;
  readonly fuzzy: FuzzyViews;
};

/** The tables of the fuzzy pass; see fuzzy/fuzzy-layout.ts for what stands in them. */
export type FuzzyViews = {
  readonly forms: Uint32Array;
  readonly letters: Uint8Array;
  readonly words: Uint32Array;
  readonly postings: Uint32Array;
  readonly halves: Uint32Array;
  readonly spelling: Uint32Array;
  readonly bags: Uint32Array;
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
