/**
 * One load a character: what a UTF-16 unit is to matching, with case, diacritics, ligatures and width folded away.
 *
 *   'E' → 'e' | UPPER    'é' → 'e'    '５' → '5'    ' ' → SEPARATOR    soft hyphen → IGNORED    'ﬁ' → an expansion, "fi"
 *
 * Letters of other scripts are no Latin ones, so that a look-alike ("DHЅ" with a Cyrillic Ѕ) never equals a Latin word.
 */

/** Ends a word: spaces, punctuation, symbols. */
export const SEPARATOR = 0;
/** Inside a word it is as if it were not there: soft hyphen, zero-width characters, combining marks. */
export const IGNORED = 1;
/** A word of its own that is read as "and". */
export const AMPERSAND = 2;
/** Values from here up to FIRST_LETTER are indexes into EXPANSIONS, offset by this. */
export const FIRST_EXPANSION = 3;
/** Values from here on are letters and digits: the folded unit, with UPPER where it is a capital. */
export const FIRST_LETTER = 32;
export const UPPER = 0x8000;
/** Takes UPPER off. */
export const FOLDED = 0x7fff;

/** What one character stands for when that is more than one letter. */
export const EXPANSIONS = [
  'ss',
  'ae',
  'AE',
  'oe',
  'OE',
  'ff',
  'fi',
  'fl',
  'ffi',
  'ffl',
  'st',
  'ij',
  'IJ',
] as const;
const EXPANDED = 'ßæÆœŒﬀﬁﬂﬃﬄﬆĳĲ';
/** Letters with a stroke, which do not decompose. */
const STROKED = 'øoØOđdĐDłlŁLħhĦHıiŧtŦT';

/** Letters of scripts that no form is written in; to matching they are one letter. */
export const OTHER_SCRIPT = 0x4000;
const FIRST_OTHER = 0x600;

/** Punctuation and symbols; halves of surrogate pairs, which are mostly emoji; private use, which is mostly icons. */
const SEPARATED: readonly (readonly [number, number])[] = [
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2000, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x303f],
  [0xd800, 0xf8ff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xfff0, 0xffff],
];
/** Combining marks, soft hyphens, zero-width and direction characters, variation selectors. */
const UNSEEN: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/**
 * The letters that U+00C0 to U+024F and U+1E00 to U+1EFF are without their marks; a stop where there is none (Unicode's
 * canonical decompositions, held by a test; asking the engine for each costs a page two milliseconds).
 */
const LATIN_BASES =
  'AAAAAA.CEEEEIIII.NOOOOO..UUUUY..aaaaaa.ceeeeiiii.nooooo..uuuuy.yAaAaAaCcCcCcCcDd..EeEeEeEeEeGgGgGgGgHh..IiIiIiIiI...JjKk.LlLlLl....NnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTt..UuUuUuUuUuUuWwYyYZzZzZz.................................Oo.............Uu............................AaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..j...Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............................';
const ADDITIONAL_BASES =
  'AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......';

export const FOLD: Uint16Array = buildFoldTable();

function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const set = (from: number, to: number, value: number) => table.fill(value, from, to + 1);
  // Letters near the Latin ones stay apart from each other, those further away only from all that is Latin.
  for (let unit = 0xc0; unit < FIRST_OTHER; unit++) table[unit] = unit;
  set(FIRST_OTHER, 0xffff, OTHER_SCRIPT);
  for (const [from, to] of SEPARATED) set(from, to, SEPARATOR);
  for (const [from, to] of UNSEEN) set(from, to, IGNORED);
  for (let digit = 0; digit < 10; digit++) table[0x30 + digit] = table[0xff10 + digit] = 0x30 + digit;
  for (let letter = 0; letter < 26; letter++) {
    table[0x61 + letter] = table[0xff41 + letter] = 0x61 + letter;
    table[0x41 + letter] = table[0xff21 + letter] = (0x61 + letter) | UPPER;
  }
  table[0x5f] = 0x5f; // an underscore joins words, as in user names
  table[0x26] = table[0xff06] = AMPERSAND;
  foldMarked(table, 0xc0, LATIN_BASES);
  foldMarked(table, 0x1e00, ADDITIONAL_BASES);
  for (let at = 0; at < STROKED.length; at += 2)
    table[STROKED.charCodeAt(at)] = table[STROKED.charCodeAt(at + 1)]!;
  for (let at = 0; at < EXPANDED.length; at++) table[EXPANDED.charCodeAt(at)] = FIRST_EXPANSION + at;
  return table;
}

/** Gives letters with marks the value of their base letter. */
function foldMarked(table: Uint16Array, from: number, bases: string): void {
  for (let at = 0; at < bases.length; at++) {
    if (bases[at] !== '.') table[from + at] = table[bases.charCodeAt(at)]!;
  }
}
