/**
 * How a compiled lexicon is laid out. Little-endian.
 *
 *   head      32-bit words: magic, format, byte length, checksum of all that follows it, then HEAD_NUMBERS, then for
 *             each section its byte offset, how many numbers it has, and the bytes of a number (1, 2 or 4)
 *   sections  columns of whole numbers in the order of SECTIONS, each at a multiple of 4
 *
 * The scan reads the bytes as they are, so nothing is unpacked when a page opens them, and yet they have to compress:
 * what belongs together stands in columns, since bytes that cannot be foreseen (hashes) spoil the others between them. Forms are
 * numbered in the order of their entities, so that what follows from the entity repeats itself.
 *
 * Worked example, the exact scan of "Border Patrol agents": "border" with a capital has GOES_ON in `firstWords`, so
 * the prefix "border patrol" is looked for in `slots` and found there; `slotForms` leads from it to form 41; `verify` of 41
 * equals the hash of the span, `shapes[41]` asks for capitals on both words, which they have; its payload, out of
 * `meanings[41]` and `targets[41]`, says what it means.
 */

export const MAGIC = 0x584c4649; // "IFLX"
export const FORMAT = 3;

export const SECTIONS = [
  /** Pairs of bits, by hash of a first word that starts with a capital: GOES_ON, IS_FORM; then those for small letters. */
  'firstWords',
  /** Open-addressing table of prefixes, a byte each: the fingerprint; 0: empty. */
  'slots',
  /** By slot: number of the first form (from 1; 0: none) * 2 + CONTINUES. */
  'slotForms',
  /**
   * By form: VERIFY_BITS of the hash of the whole span, by its letters for words alone and forms with their exact case, else by its
   * words. The low 16 bits; then the others, a byte each.
   */
  'verify',
  'verifyHigh',
  /** By form: its one use, or MANY and where its uses start in `uses`. The low bits; then the high byte of each. */
  'targets',
  'meanings',
  /** By form: case of the words and flags. */
  'shapes',
  /** Lists of uses of forms with several, each behind its number; a dated use is followed by the index of its dates. */
  'uses',
  /** Byte offset in `records` of every RECORDS_A_BLOCK-th of them. */
  'recordBlocks',
  /** JSON of entities, then of offices, UTF-8, a line each. */
  'records',
  /** JSON of what is shared: dates, citations. */
  'shared',
  /** JSON of the lists of words, see words/lists.ts. */
  'wordLists',
  /** Sections of the fuzzy pass; see fuzzy/fuzzy-layout.ts. */
  'fuzzyForms',
  'fuzzyLengths',
  'fuzzyLetters',
  'words',
  'wordPostings',
  'postings',
  'halves',
  'halfWords',
  'spelling',
  'bags',
  'bagForms',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Numbers that stand in the head after the checksum. */
export const HEAD_NUMBERS = ['entities', 'offices', 'forms', 'capitalShift', 'lowerShift'] as const;
export type HeadNumber = (typeof HEAD_NUMBERS)[number];
export const HEAD_WORDS = 4 + HEAD_NUMBERS.length + SECTIONS.length * 3;

/** Filters of first words: it begins forms of several words; it is a form by itself. */
export const GOES_ON = 1;
export const IS_FORM = 2;

/** In `slotForms`: the prefix begins longer ones. */
export const CONTINUES = 1;
export const MAX_FORMS = (1 << 21) - 2;

/** Makes a prefix, as an unsigned number, times the number of slots the slot at which the search for it begins. */
export const SLOT_SCALE = 1 / 0x100000000;
export function homeSlot(prefix: number, slotCount: number): number {
  return ((prefix >>> 0) * (slotCount * SLOT_SCALE)) | 0;
}
/** What tells prefixes in one stretch of slots apart: a byte, never 0. */
export function fingerprint(prefix: number): number {
  return prefix & 0xff || 1;
}

/**
 * With the slot and the fingerprint, a span that is no form is taken for one in less than one of a million long articles.
 */
export const VERIFY_BITS = 24;
export const VERIFY_MASK = (1 << VERIFY_BITS) - 1;

/** Records are lines; so many at most are stepped over to get to one. */
export const RECORDS_A_BLOCK = 16;

/** Shapes: two bits for each of the first SHAPED_WORDS words, then flags. */
export const SHAPED_WORDS = 6;
export const ANY_CASE = 0;
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
/** The span is verified with its case. */
export const EXACT = 1 << 12;
/** The form has punctuation of its own, so the text may have any between its words. */
export const PUNCTUATED = 1 << 13;
/** Another form of the same prefix follows. */
export const MORE = 1 << 15;

/** Payloads: 24 bits of index (`targets`), then 3 of form, 2 of needs, and flags (`meanings`). */
export const INDEX_MASK = 0xffffff;
export const FORM_SHIFT = 24;
export const NEEDS_SHIFT = 27;
export const EXACT_USE = 1 << 29;
export const SPANISH = 1 << 30;
export const DATED = 1 << 31;
export const PAYLOAD_FORMS = ['name', 'alias', 'short', 'acronym', 'role-title', 'title'] as const;
/** In place of a form: the index is where the form's uses start in `uses`, behind their number. */
export const MANY = 7;
export const PAYLOAD_NEEDS = [null, 'context', 'full-name', 'jurisdiction'] as const;
