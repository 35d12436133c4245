import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { scanBlock } from '../scan/scan-block.ts';
import type { Anchors } from './anchors.ts';
import type { ArticleView, BlockView } from './article-view.ts';
import { mergeCandidates } from './merge-candidates.ts';
import { followsOtherPlace } from './places.ts';

const PARTIES = /^(.+?) v\. (.+?)(?: \(.*)?$/;
const ONE_OR_TWO_NAMES = /^[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+)?$/u;
const NOBODY = /^(?:Doe|Roe|In|United States|New York|City|County|State)\b/;
/** What makes a party's name the case: "the Zadvydas ruling", "under Zadvydas". */
const RULING =
  /^(?:\s(?:ruling|decision|case|opinion|precedent|standard|settlement|injunction|order|lawsuit|suit|litigation|class|consent decree)\b|[’']s holding)/;
const CITED =
  /\b(?:[Uu]nder|[Ss]ince|[Ii]n|[Cc]it(?:ed|es|ing)|[Oo]verturn(?:ed|ing)?|[Oo]verrul(?:e|ed|ing)) $/;

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
  const parties = PARTIES.exec(caption)?.slice(1) ?? [];
  const isPrivate = (party: string) =>
    ONE_OR_TWO_NAMES.test(party) &&
    !NOBODY.test(party) &&
    !followsOtherPlace(`${party} `, party.length + 1, lexicon.words) &&
    scanBlock(party, lexicon, { fuzzy: false }).candidates.length === 0;
  return parties.find(isPrivate) ?? null;
}

function occurrences(text: string, short: string, entity: number): Candidate[] {
  const found: Candidate[] = [];
  for (let start = text.indexOf(short); start >= 0; start = text.indexOf(short, start + 1)) {
    const end = start + short.length;
    const before = text.slice(Math.max(0, start - 12), start);
    const isCase =
      RULING.test(text.slice(end, end + 18)) || (CITED.test(before) && !/^\s\p{Lu}/u.test(text.slice(end)));
    if (!isCase) continue;
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
