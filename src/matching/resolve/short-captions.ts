import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { scanBlock } from '../scan/scan-block.ts';
import { isCapitalAt } from '../text/letters.ts';
import type { Anchors } from './anchors.ts';
import type { ArticleView, BlockView } from './article-view.ts';
import { mergeCandidates } from './merge-candidates.ts';
import { followsOtherPlace } from './places.ts';
import { wordAfter, wordBefore } from './words-around.ts';

/** Parties of captions that are nobody's name. */
const NOBODY = new Set(['Doe', 'Roe', 'In', 'United', 'New', 'City', 'County', 'State']);
/** What makes a party's name the case: "the Zadvydas ruling", "under Zadvydas". */
const RULINGS = new Set(
  'ruling decision case opinion precedent standard settlement injunction order lawsuit suit litigation class consent'.split(
    ' ',
  ),
);
const CITING = new Set(
  'under since in cite cited cites citing overturn overturned overturning overrule overruled overruling'.split(
    ' ',
  ),
);

/**
 * Adds candidates for the short names of cases whose captions the article gives: “Zadvydas” after "Zadvydas v. Davis".
 * Only a private party lends its name: office holders, agencies and places stand in too many captions.
 */
export function withShortCaptions(article: ArticleView, anchors: Anchors): readonly BlockView[] {
  const { lexicon } = article;
  const shorts: { short: string; entity: number }[] = [];
  for (const entity of anchors.all()) {
    const record = lexicon.entity(entity);
    const short = record.kind === 'case' ? shortCaption(record.name, lexicon) : null;
    if (short) shorts.push({ short, entity });
  }
  if (shorts.length === 0) return article.blocks;
  return article.blocks.map((block) => {
    const found = shorts.flatMap(({ short, entity }) => occurrences(block.text, short, entity));
    return found.length === 0 ? block : { ...block, candidates: mergeCandidates(block.candidates, found) };
  });
}

function shortCaption(caption: string, lexicon: Lexicon): string | null {
  const parties = caption.split(' (')[0]!.split(' v. ');
  const isPrivate = (party: string) =>
    isOneOrTwoNames(party) &&
    !followsOtherPlace(`${party} `, party.length + 1, lexicon.words) &&
    scanBlock(party, lexicon, { fuzzy: false }).candidates.length === 0;
  return parties.length === 2 ? (parties.find(isPrivate) ?? null) : null;
}

function isOneOrTwoNames(party: string): boolean {
  const names = party.split(' ');
  const isName = (word: string) => word.length > 1 && isCapitalAt(word, 0) && !/[\d.,&]/.test(word);
  return names.length < 3 && names.every(isName) && !NOBODY.has(names[0]!);
}

function occurrences(text: string, short: string, entity: number): Candidate[] {
  const found: Candidate[] = [];
  for (let start = text.indexOf(short); start >= 0; start = text.indexOf(short, start + 1)) {
    const end = start + short.length;
    if (!isCase(text, start, end)) continue;
    found.push({
      start,
      end,
      text: short,
      uses: [{ form: 'short', entity, needs: null, exactCase: true, lang: 'en', from: null, to: null }],
      how: 'exact',
      capitals: 'full',
      inside: [],
    });
  }
  return found;
}

function isCase(text: string, start: number, end: number): boolean {
  const next = wordAfter(text, end);
  // A full stop or "’s" is part of the word before it.
  if (next && RULINGS.has(next.text.split(/[.’']/)[0]!)) return true;
  if (text.startsWith('’s holding', end) || text.startsWith("'s holding", end)) return true;
  const before = wordBefore(text, start);
  return before !== null && CITING.has(before.text.toLowerCase()) && !(next && isCapitalAt(next.text, 0));
}
