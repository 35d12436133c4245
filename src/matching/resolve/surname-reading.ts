import type { LexiconEntity } from '../lexicon/lexicon.ts';
import { latinPattern } from '../text/latin-pattern.ts';
import { isCapitalAt } from '../text/letters.ts';
import type { BlockView } from './article-view.ts';
import { firstNameBefore, isSameFirstName } from './first-names.ts';
import { titleBefore } from './title-classes.ts';
import { type NextWord, wordAfter, wordBefore } from './words-around.ts';

/**
 * How a surname stands in the text. full: after a first name of one of its bearers, from `start`. stranger: after
 * another first name. part: inside a longer name ("Carr Street"). title: after an office. bare: alone.
 */
export type SurnameReading =
  | { how: 'full'; bearers: LexiconEntity[]; start: number }
  | { how: 'stranger' }
  | { how: 'part' }
  | { how: 'title'; words: string; roles: RegExp; calling: boolean; former: boolean }
  | { how: 'bare' };

const DAYS = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(
    ' ',
  ),
);
/** What makes even a President's name part of another. */
const NAMESAKE =
  /^(?:Tower|Organization|Foundation|University|Hotels?|Jr|Sr|International|Library|Presidential|Plaza|Road|Street|Avenue|Center|School|Park|Airport|Institute|National Golf|Media|Golf|Winery|Shuttle|Grill)\b/;
/** Words before a surname that make it the name of a place. */
const PLACE_WORDS = new Set(
  'Santa San Fort Ft. Mount Mt. Port Saint St. Lake Camp Vera Las Los Point Cape'.split(' '),
);
const HYPHENATED = latinPattern(String.raw`[\p{Lu}][\p{L}’']*-$`);
const CAPITALS = latinPattern(String.raw`^[\p{Lu}]+$`);

/** `bearers`: everyone of the knowledge base who has this surname. `famous`: one of them was President. */
export function readSurname(
  block: BlockView,
  start: number,
  end: number,
  bearers: readonly LexiconEntity[],
  famous: boolean,
): SurnameReading {
  if (isPartOfLongerName(block, start, end, famous)) return { how: 'part' };
  const first = firstNameBefore(block, start);
  if (first) {
    const own = withFirstName(block, first, bearers);
    return own ?? { how: 'stranger' };
  }
  const title = titleBefore(block, start);
  if (!title) return { how: 'bare' };
  const before = block.text.slice(Math.max(0, start - title.words.length - 40), start - title.words.length);
  return {
    how: 'title',
    ...title,
    former: /\b(?:[Ff]ormer|[Ee]x|[Tt]hen|[Ee]xiliado)\b[^.,;]*$/.test(before),
  };
}

/** "Todd", "Todd M." and "Todd Michael" before Lyons are Todd Lyons; "Bill" before Barr is William Barr. */
function withFirstName(
  block: BlockView,
  nearest: NextWord,
  bearers: readonly LexiconEntity[],
): SurnameReading | null {
  for (
    let word: NextWord | null = nearest, steps = 0;
    word && steps < 2;
    steps++, word = wordBefore(block.text, word.start)
  ) {
    const given = word.text;
    if (!isCapitalAt(given, 0)) break;
    const same = bearers.filter((bearer) => isSameFirstName(given, bearer.name.split(' ')[0]!, block.words));
    if (same.length > 0) return { how: 'full', bearers: same, start: word.start };
  }
  return null;
}

function isPartOfLongerName(block: BlockView, start: number, end: number, famous: boolean): boolean {
  const { text } = block;
  if (!famous && text[start - 1] === '-' && HYPHENATED.test(text.slice(Math.max(0, start - 24), start)))
    return true;
  if (!famous && text[end] === '-' && isCapitalAt(text, end + 1)) return true;
  if (PLACE_WORDS.has(wordBefore(text, start)?.text ?? '')) return true;
  const next = wordAfter(text, end);
  if (!next || !isCapitalAt(next.text, 0)) return false;
  if (famous || block.casing !== 'sentence') return NAMESAKE.test(text.slice(next.start, next.start + 24));
  return !DAYS.has(next.text) && !CAPITALS.test(next.text);
}
