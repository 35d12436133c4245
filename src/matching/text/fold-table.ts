/**
 * One load a character: what a UTF-16 unit is to matching, with case, diacritics, ligatures and width folded away.
 *
 *   'E' → 'e' | UPPER    'é' → 'e'    '５' → '5'    ' ' → SEPARATOR    soft hyphen → IGNORED    'ﬁ' → an expansion, "fi"
 *
 * Letters of other scripts stay themselves, so that a look-alike ("DHЅ" with a Cyrillic Ѕ) never equals a Latin word.
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

export const FOLD: Uint16Array = buildFoldTable();

function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  // Above the 15 bits that a letter has, units of other scripts are moved to a range that no folded letter is in.
  for (let unit = 0x80; unit < 0x10000; unit++) table[unit] = unit < 0x4000 ? unit : 0x4000 | (unit & 0x3fff);
  const set = (from: number, to: number, value: number) => table.fill(value, from, to + 1);
  set(0x80, 0xbf, SEPARATOR);
  set(0x2000, 0x2bff, SEPARATOR); // punctuation, symbols, arrows, box drawing
  set(0x2e00, 0x2e7f, SEPARATOR);
  set(0x3000, 0x303f, SEPARATOR);
  set(0xfe10, 0xfe6f, SEPARATOR);
  set(0xff00, 0xff0f, SEPARATOR);
  set(0xff1a, 0xff20, SEPARATOR);
  set(0xff3b, 0xff40, SEPARATOR);
  set(0xff5b, 0xff65, SEPARATOR);
  set(0xfff0, 0xffff, SEPARATOR);
  set(0x0300, 0x036f, IGNORED);
  set(0xfe00, 0xfe0f, IGNORED);
  set(0x200b, 0x200f, IGNORED);
  set(0x202a, 0x202e, IGNORED);
  set(0x2060, 0x2064, IGNORED);
  for (const unit of [0xad, 0x34f, 0x61c, 0x180e, 0xfeff, 0xfffe]) table[unit] = IGNORED;
  for (const unit of [0xd7, 0xf7]) table[unit] = SEPARATOR;
  for (let digit = 0; digit < 10; digit++) table[0x30 + digit] = table[0xff10 + digit] = 0x30 + digit;
  for (let letter = 0; letter < 26; letter++) {
    table[0x61 + letter] = table[0xff41 + letter] = 0x61 + letter;
    table[0x41 + letter] = table[0xff21 + letter] = (0x61 + letter) | UPPER;
  }
  table[0x5f] = 0x5f; // an underscore joins words, as in user names
  table[0x26] = table[0xff06] = AMPERSAND;
  foldDiacritics(table, 0xc0, 0x24f);
  foldDiacritics(table, 0x1e00, 0x1eff);
  for (let at = 0; at < STROKED.length; at += 2)
    table[STROKED.charCodeAt(at)] = table[STROKED.charCodeAt(at + 1)]!;
  for (let at = 0; at < EXPANDED.length; at++) table[EXPANDED.charCodeAt(at)] = FIRST_EXPANSION + at;
  return table;
}

/** Gives letters that decompose to an ASCII letter and marks the value of that letter. */
function foldDiacritics(table: Uint16Array, from: number, to: number): void {
  for (let unit = from; unit <= to; unit++) {
    if (unit === 0xd7 || unit === 0xf7) continue;
    const base = String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
    if (base < 0x80) table[unit] = table[base]!;
  }
}
