import type { Candidate } from '../scan/block-scan.ts';
import { latinPattern } from '../text/latin-pattern.ts';
import { type Anchors, isBefore } from './anchors.ts';
import type { ArticleView, BlockView } from './article-view.ts';
import { isInUse } from './date-window.ts';
import type { Link } from './link.ts';
import { isPartOfLongerName } from './longer-names.ts';
import { followsOtherPlace } from './places.ts';
import { beginsSentence, wordBefore } from './words-around.ts';

const CAPITALISED = latinPattern(String.raw`^[\p{Lu}][\p{L}’'-]*$`);

/**
 * Links short forms of bodies, laws and programmes ("the Council") to what was named in full before, or in a headline
 * to what is named in full later. Part of another name ("City Council") it is nothing.
 */
export function linkShortForm(
  candidate: Candidate,
  blockIndex: number,
  article: ArticleView,
  anchors: Anchors,
): Link | null {
  const block = article.blocks[blockIndex]!;
  const here = { block: blockIndex, start: candidate.start };
  const named = [
    ...new Set(
      candidate.uses.flatMap((use) => {
        if (use.form !== 'short' || !isInUse(use, article.date)) return [];
        const places = anchors.placesOf(use.entity);
        const introduced = block.headline ? places.length > 0 : places.some((place) => isBefore(place, here));
        return introduced && article.lexicon.entity(use.entity).kind !== 'person' ? [use.entity] : [];
      }),
    ),
  ];
  if (named.length !== 1 || isPartOfOtherName(block, candidate.start)) return null;
  if (isPartOfLongerName(candidate, block, article.lexicon.entity(named[0]!))) return null;
  const { start, end, text } = candidate;
  const before = [...article.blocks.slice(0, blockIndex).map((one) => one.text), block.text.slice(0, start)];
  if (
    /[a-z]/.test(text) &&
    before.some((one) => hasNamesake(text, article.lexicon.entity(named[0]!).name, one))
  )
    return null;
  const because = () => [`“${text}” after ${article.lexicon.entity(named[0]!).name} was named in full`];
  return { start, end, entity: named[0]!, rule: 'short-form', score: 0.9, because };
}

/** "The City Council" after the American Immigration Council: "the Council" may then be either. */
function hasNamesake(short: string, name: string, text: string): boolean {
  for (let at = text.indexOf(` ${short}`); at >= 0; at = text.indexOf(` ${short}`, at + 1)) {
    const before = wordBefore(text, at + 1);
    if (!before || name.includes(before.text) || !CAPITALISED.test(before.text)) continue;
    if (!/^(?:The|A|An)$|[’']s?$/.test(before.text) && !beginsSentence(text, before.start)) return true;
  }
  return false;
}

function isPartOfOtherName({ text, casing, words }: BlockView, start: number): boolean {
  if (followsOtherPlace(text, start, words)) return true;
  if (casing !== 'sentence') return false;
  const before = wordBefore(text, start);
  return (
    before !== null &&
    CAPITALISED.test(before.text) &&
    !/[’']s?$/.test(before.text) &&
    !/^(?:The|A|An)$/.test(before.text) &&
    !beginsSentence(text, before.start)
  );
}
