import type { LexiconEntity } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { latinPattern } from '../text/latin-pattern.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { Anchors } from './anchors.ts';
import type { ArticleView, BlockView } from './article-view.ts';
import { mergeCandidates } from './merge-candidates.ts';
import { createStride } from './stride.ts';
import { beginsSentence } from './words-around.ts';

const PART_OF_WORD = latinPattern(String.raw`[\p{L}\d@]`);
const SUFFIX = /,?\s+(?:Jr\.?|Sr\.?|II|III|IV)$/;
/** "Van Hollen", "De León", "La Rosa": the small word is part of the surname. */
const SURNAME = /(?:(?:[Vv]an(?: [Dd]er)?|[Vv]on|[Dd]e(?: [Ll]a)?|[Dd]el|La|Le|El|St\.)\s+)?\S+$/;

/**
 * The surname by which coverage calls a person after the full name; null where that is a word, or the name has one
 * part only.
 */
function surnameOf(name: string, { capitalWords }: WordLists): string | null {
  const bare = name.replace(SUFFIX, '');
  const surname = SURNAME.exec(bare)?.[0];
  return !surname || surname === bare || capitalWords.has(surname.toLowerCase()) ? null : surname;
}

/**
 * Adds candidates for the surnames of people whom an article names in full, where their records list none (records
 * leave out surnames that many people share; here the article has said who is meant). Returns the blocks with them; one
 * block a step.
 */
export function* addDerivedSurnames(
  article: ArticleView,
  anchors: Anchors,
  isListed: (entity: number) => boolean,
): Generator<void, readonly BlockView[]> {
  const people = new Map<string, Bearers>();
  for (const entity of anchors.all()) {
    const record = article.lexicon.entity(entity);
    const surname =
      record.kind === 'person' && !isListed(entity) ? surnameOf(record.name, article.lexicon.words) : null;
    if (!surname) continue;
    const bearers = people.get(surname);
    if (bearers) bearers.entities.push(entity);
    else people.set(surname, { surname, capitals: surname.toUpperCase(), entities: [entity] });
  }
  if (people.size === 0) return article.blocks;
  const isFar = createStride();
  const blocks: BlockView[] = [];
  for (const block of article.blocks) {
    const found: Candidate[] = [];
    for (const bearers of people.values()) addOccurrences(found, block, bearers);
    blocks.push(
      found.length === 0 ? block : { ...block, candidates: mergeCandidates(block.candidates, found) },
    );
    if (isFar(block)) yield;
  }
  return blocks;
}

/** The people an article names in full who share a surname. */
type Bearers = { surname: string; capitals: string; entities: number[] };

function addOccurrences(
  found: Candidate[],
  block: BlockView,
  { surname, capitals, entities }: Bearers,
): void {
  if (!block.text.includes(surname) && !block.text.includes(capitals)) return;
  const written = block.casing === 'upper' ? capitals : surname;
  for (let at = block.text.indexOf(written); at >= 0; at = block.text.indexOf(written, at + written.length)) {
    const end = at + written.length;
    if (PART_OF_WORD.test((block.text[at - 1] ?? ' ') + (block.text[end] ?? ' '))) continue;
    if (block.words.commonWords.has(surname.toLowerCase()) && !isPlainlyName(block, at, end)) continue;
    found.push({
      start: at,
      end,
      text: written,
      uses: entities.map(shortUse),
      how: 'exact',
      capitals: 'full',
      inside: [],
    });
  }
}

const SPEAKS = /^\s(?:said|says|told|wrote|added|argued|noted|ruled|testified|explained|asked|declined)\b/;

/** Inside a sentence, where no word would have a capital; or before a word for speaking. */
function isPlainlyName(block: BlockView, start: number, end: number): boolean {
  if (SPEAKS.test(block.text.slice(end, end + 12))) return true;
  return block.casing === 'sentence' && !beginsSentence(block.text, start);
}

function shortUse(entity: LexiconEntity['index']): Candidate['uses'][number] {
  return { form: 'short', entity, needs: null, exactCase: true, lang: 'en', from: null, to: null };
}
