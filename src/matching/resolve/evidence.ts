import type { LexiconEntity } from '../lexicon/lexicon.ts';
import type { Anchors } from './anchors.ts';
import type { ArticleView } from './article-view.ts';
import { countWords } from './count-words.ts';
import { placeNames } from './places.ts';

/** What speaks for one meaning of a shared or weak form. `place` and `context` are parts of `score`. */
export type Evidence = { score: number; place: number; context: number; because: string[] };

/** Words and places count more in the same paragraph than elsewhere, and most right before the form. */
const NEAR = 2;
const FAR = 0.75;
const ADJACENT = 5;
/** Another, unmistakable form of the same entity in the article. */
const NAMED_ELSEWHERE = 4;

/** The reason that counts most. */
export const NAMED_IN_FULL = 'named in full elsewhere';

/** Weighs what an article says for an entity where a form of its name stands at `at` of a block. */
export function weigh(
  entity: LexiconEntity,
  article: ArticleView,
  blockIndex: number,
  at: number,
  anchors: Anchors,
): Evidence {
  const evidence: Evidence = { score: 0, place: 0, context: 0, because: [] };
  const block = article.blocks[blockIndex]!;
  if (anchors.isSure(entity.index)) add(evidence, NAMED_ELSEWHERE, NAMED_IN_FULL);
  placeNames(entity.jurisdiction, article.lexicon.words).forEach((names, breadth) => {
    const narrow = breadth === 0 ? 1 : 0.6;
    for (const name of names) {
      const before = block.text.slice(Math.max(0, at - name.length - 4), at);
      if (before.includes(name)) evidence.place += add(evidence, ADJACENT * narrow, `“${name}” before it`);
      evidence.place += speaks(evidence, article, block.text, name, narrow);
    }
  });
  for (const word of entity.contextWords) evidence.context += speaks(evidence, article, block.text, word, 1);
  for (const other of [...entity.contextEntities, ...entity.related]) {
    if (other === entity.index || !anchors.has(other)) continue;
    evidence.context += add(evidence, FAR + 0.5, `${article.lexicon.entity(other).name} is in the article`);
  }
  return evidence;
}

/**
 * Looks for one clear sign that an article is in an entity's context: a word of it in the same paragraph, else a related
 * entity, else a word twice anywhere. Null where there is none. Much cheaper than weighing everything.
 */
export function contextSign(
  entity: LexiconEntity,
  article: ArticleView,
  blockIndex: number,
  anchors: Anchors,
): string | null {
  const { text } = article.blocks[blockIndex]!;
  for (const word of entity.contextWords)
    if (countWords(text, word, 1) > 0) return `“${word}” is in the paragraph`;
  for (const other of [...entity.contextEntities, ...entity.related]) {
    if (other !== entity.index && anchors.has(other))
      return `${article.lexicon.entity(other).name} is in the article`;
  }
  let seen = 0;
  for (const word of entity.contextWords) {
    seen += article.countOf(word);
    if (seen > 1) return `“${word}” is in the article`;
  }
  return null;
}

function speaks(
  evidence: Evidence,
  article: ArticleView,
  near: string,
  word: string,
  weight: number,
): number {
  const inArticle = article.countOf(word) * FAR;
  if (inArticle === 0) return 0;
  const inBlock = countWords(near, word, 1) * NEAR;
  return add(
    evidence,
    (inBlock + inArticle) * weight,
    `“${word}” is in the ${inBlock > 0 ? 'paragraph' : 'article'}`,
  );
}

function add(evidence: Evidence, score: number, because: string): number {
  evidence.score += score;
  evidence.because.push(because);
  return score;
}
