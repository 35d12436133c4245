import type { Candidate } from '../scan/block-scan.ts';
import { latinPattern } from '../text/latin-pattern.ts';
import { type Anchors, isBefore, type Place } from './anchors.ts';
import type { ArticleView, BlockView } from './article-view.ts';

/** "Department of Human Services (DHS)", "the Bureau of Indian Affairs, or BIA". */
const DEFINITION = latinPattern(
  String.raw`(?:[\s\u00a0]\(|, or (?:the )?|, known as )([\p{Lu}][\p{Lu}\d&.-]{1,8})(?:s?\)|\b)`,
  'g',
);
const LETTERED_WORD = latinPattern(String.raw`[\p{L}][\p{L}\p{M}’']*`, 'g');
const MIGHT_DEFINE = /\(|, or |, known as /;
const TICKER = /(?:NYSE|NASDAQ|Nasdaq|TSX|LSE|AMEX)\s?:\s?$/;

type Definition = { words: readonly string[]; entities: ReadonlySet<number>; place: Place };

/** What an article itself says its acronyms mean. */
export type AcronymSense = {
  isOff(candidate: Candidate, blockIndex: number, entity: number, anchors: Anchors): boolean;
};

/**
 * Reads the article's own definitions. A definition whose long form is no form of a record that has the acronym switches
 * the acronym off for the whole article.
 */
export function readAcronyms(article: ArticleView): AcronymSense {
  const defined = new Map<string, Definition[]>();
  const rivals = new Map<string, boolean>();
  const { rivals: rivalsOf } = article.lexicon.words;
  article.blocks.forEach((block, index) => {
    if (!MIGHT_DEFINE.test(block.text)) return;
    for (const match of block.text.matchAll(DEFINITION)) {
      const acronym = match[1]!.replaceAll('.', '');
      const longForm = spelledOut(block.text.slice(Math.max(0, match.index - 90), match.index), acronym);
      if (longForm) {
        const definition = {
          words: longForm,
          entities: entitiesEndingAt(block, match.index),
          place: { block: index, start: match.index },
        };
        defined.set(acronym, [...(defined.get(acronym) ?? []), definition]);
      }
    }
  });
  return {
    isOff(candidate, blockIndex, entity, anchors) {
      const block = article.blocks[blockIndex]!;
      const acronym = candidate.text.replaceAll('.', '').replace(/s$/, '');
      const before = block.text.slice(Math.max(0, candidate.start - 10), candidate.start);
      if (before.includes(':') && TICKER.test(before)) return true;
      // "CAT scan" is one in any article.
      if (rivalsOf[acronym]?.some((rival) => block.text.startsWith(rival, candidate.start))) return true;
      const meant = inForceAt(defined.get(acronym) ?? [], { block: blockIndex, start: candidate.start });
      if (meant)
        return (
          !meant.entities.has(entity) && !isAlike(meant.words, acronym, article.lexicon.entity(entity).name)
        );
      // In a block of capitals "ICE" may be the word: the article must name the record elsewhere.
      if (block.casing === 'upper' && !anchors.isSure(entity)) return true;
      if (!rivals.has(acronym)) rivals.set(acronym, hasRival(article.text, rivalsOf[acronym]));
      return (
        rivals.get(acronym)! && (hasRival(() => block.text, rivalsOf[acronym]) || !anchors.isSure(entity))
      );
    },
  };
}

function hasRival(text: () => string, rivals: readonly string[] = []): boolean {
  return rivals.some((rival) => text().includes(rival));
}

/**
 * The last words of `before` that have the acronym's letters as initials, small words aside; null where they do not.
 */
function spelledOut(before: string, acronym: string): string[] | null {
  const words = before.match(LETTERED_WORD) ?? [];
  const letters = [...acronym.replace(/[\d&.-]/g, '')].reverse();
  let at = words.length - 1;
  for (const letter of letters) {
    while (at >= 0 && initial(words[at]!) !== letter && SMALL_WORD.test(words[at]!)) at--;
    if (at < 0 || initial(words[at]!) !== letter) return null;
    at--;
  }
  return letters.length > 1 ? words.slice(at + 1) : null;
}

/** The definition that stands last before a place; before the first of them, the first. */
function inForceAt(definitions: readonly Definition[], here: Place): Definition | undefined {
  return definitions.findLast(({ place }) => isBefore(place, here)) ?? definitions[0];
}

const SMALL_WORD = /^(?:of|and|for|the|to|on|in|de|y|la|para)$/i;

function initial(word: string): string {
  return word[0]!.toUpperCase();
}

/**
 * True when a long form, perhaps damaged, is the name of the record: most of its words stand in the name, or the name
 * itself begins with the acronym ("CHNV humanitarian parole" for the four countries).
 */
function isAlike(words: readonly string[], acronym: string, name: string): boolean {
  if (name.startsWith(`${acronym} `)) return true;
  const own = words.filter((word) => !SMALL_WORD.test(word));
  return own.filter((word) => name.includes(word)).length > own.length * 0.6;
}

function entitiesEndingAt(block: BlockView, end: number): ReadonlySet<number> {
  const entities = new Set<number>();
  const look = (candidate: Candidate) => {
    if (Math.abs(candidate.end - end) <= 2) {
      for (const use of candidate.uses) if (use.form !== 'title') entities.add(use.entity);
    }
    candidate.inside.forEach(look);
  };
  block.candidates.forEach(look);
  return entities;
}
