/**
 * How a compiled lexicon is laid out. Little-endian 32-bit words unless said otherwise.
 *
 *   head      magic, format, byte length, checksum of all that follows it, then HEAD_NUMBERS, then for each
 *             section its byte offset and byte length
 *   sections  in the order of SECTIONS, each at a multiple of 4
 *
 * Worked example, the exact scan of "Border Patrol agents": "border" with a capital has GOES_ON in `firstWords`, so
 * the prefix "border patrol" is looked for in `slots` and found with form 41; `verify[41]` equals the hash of the span,
 * `shapes[41]` asks for capitals on both words, which they have; `payloads[41]` says what it means.
 */

export const MAGIC = 0x584c4649; // "IFLX"
export const FORMAT = 2;

export const SECTIONS = [
  /** Pairs of bits, by hash of a first word that starts with a capital: GOES_ON, IS_FORM; then those for small letters. */
  'firstWords',
  /** Open-addressing table of prefixes: fingerprint, CONTINUES, number of the first form (from 1; 0: none). */
  'slots',
  /** By form: hash of the whole span, by its letters for words alone and forms with their exact case, else by its words. */
  'verify',
  /** By form: its one use, or MANY and where its uses start in `uses`. */
  'payloads',
  /** By form, 16 bits each: case of the words and flags. */
  'shapes',
  /** Lists of uses of forms with several, each behind its number; a dated use is followed by the index of its dates. */
  'uses',
  /** Byte offset in `records` of each entity, then of each office; one more for the end. */
  'recordOffsets',
  /** JSON of entities and offices, UTF-8. */
  'records',
  /** JSON of what is shared: dates, citations. */
  'shared',
  /** JSON of the lists of words, see words/lists.ts. */
  'wordLists',
  /** Sections of the fuzzy pass; see fuzzy/fuzzy-layout.ts. */
  'fuzzyForms',
  'fuzzyLetters',
  'words',
  'postings',
  'halves',
  'spelling',
  'bags',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Numbers that stand in the head after the checksum. */
export const HEAD_NUMBERS = [
  'entities',
  'offices',
  'forms',
  'slotCount',
  'capitalShift',
  'lowerShift',
] as const;
export type HeadNumber = (typeof HEAD_NUMBERS)[number];
export const HEAD_WORDS = 4 + HEAD_NUMBERS.length + SECTIONS.length * 2;

/** Filters of first words: it begins forms of several words; it is a form by itself. */
export const GOES_ON = 1;
export const IS_FORM = 2;

/** Slots: 10 bits of fingerprint, one bit, 21 bits of form number. */
export const FINGERPRINT_MASK = 0xffc00000 | 0;
export const CONTINUES = 1 << 21;
export const FORM_MASK = CONTINUES - 1;
export const MAX_FORMS = FORM_MASK - 1;

/** Makes a prefix, as an unsigned number, times the number of slots the slot at which the search for it begins. */
export const SLOT_SCALE = 1 / 0x100000000;
export function homeSlot(prefix: number, slotCount: number): number {
  return ((prefix >>> 0) * (slotCount * SLOT_SCALE)) | 0;
}
/** The bits that tell prefixes in one stretch of slots apart. */
export function fingerprint(prefix: number): number {
  return prefix << 22;
}

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

/** Payloads: 24 bits of index, 3 of form, 2 of needs, then flags. */
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
