/** Where a span of words may not be taken for a form although the words are right. */
import { FIRST_LETTER, FOLD, UPPER } from '../text/fold-table.ts';
import type { Words } from '../text/read-words.ts';

const SPACE = 0x20;
const AT_SIGN = 0x40;
const DOT = 0x2e;
const SLASH = 0x2f;

/** True inside user names and addresses: "@ICEgov", "www.ice.gov/ERO", "ICE.gov". */
export function isCutFromLongerWord(text: string, start: number, end: number): boolean {
  if (start > 0) {
    const before = text.charCodeAt(start - 1);
    if (before === AT_SIGN) return true;
    if (before === SLASH && /[./]\S*\/$/.test(text.slice(Math.max(0, start - 60), start))) return true;
    if (
      before === DOT &&
      start > 1 &&
      FOLD[text.charCodeAt(start - 2)]! >= FIRST_LETTER &&
      isSmallLetter(text, start)
    )
      return true;
  }
  return text.charCodeAt(end) === DOT && isSmallLetter(text, end + 1) && text.charCodeAt(end - 1) !== DOT;
}

function isSmallLetter(text: string, at: number): boolean {
  const fold = at < text.length ? FOLD[text.charCodeAt(at)]! : 0;
  return fold >= 0x61 && fold < UPPER;
}

/**
 * True when what stands between the words may stand inside a name: spaces, hyphens, apostrophes, slashes, section
 * signs, the stop of an abbreviation ("v.", "St.", "Gov."). Commas, brackets, quotes, ends of sentences and empty lines part.
 */
export function joinsWords({ text, starts, ends, lengths }: Words, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) {
    let lines = 0;
    for (let gap = ends[at - 1]!; gap < starts[at]!; gap++) {
      const unit = text.charCodeAt(gap);
      if (unit === SPACE) continue;
      if (isDash(text, gap)) return false;
      if (unit === 0x0a && ++lines > 1) return false;
      // A stop with a letter right after it ends no sentence: "Welcome.US".
      const endsSentence = lengths[at - 1]! > MAX_ABBREVIATION && gap + 1 < starts[at]!;
      if (unit === DOT ? endsSentence : PARTING.has(unit)) return false;
    }
  }
  return true;
}

/** A hyphen or an en dash between blanks is a pause: "the border – encounters rose". */
function isDash(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit === 0x2d || unit === 0x2013) &&
    text.charCodeAt(at - 1) === SPACE &&
    text.charCodeAt(at + 1) === SPACE
  );
}

/** Letters of the longest abbreviation whose stop does not end a sentence: "Dept.", "Comm.". */
const MAX_ABBREVIATION = 4;

const PARTING: ReadonlySet<number> = new Set(
  [...',;:!?()[]{}"“”„«»<>|—―•*=+'].map((sign) => sign.charCodeAt(0)),
);
