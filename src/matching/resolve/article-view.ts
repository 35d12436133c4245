import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BlockScan, Candidate } from '../scan/block-scan.ts';
import type { Block, MatchContext } from '../types.ts';
import { blockCase } from './block-case.ts';

/** A scanned block with what resolution asks of it as a whole. */
export type BlockView = {
  text: string;
  candidates: readonly Candidate[];
  headline: boolean;
  /** title: most words have a capital ("Wu Says Boston Will Defy"); upper: all letters are capitals; else sentence. */
  casing: 'sentence' | 'title' | 'upper';
};

/** An article under resolution. */
export type ArticleView = {
  /** Grows by candidates that only the article as a whole can tell. */
  blocks: readonly BlockView[];
  readonly lexicon: Lexicon;
  date: string | null;
  /** The whole text, blocks apart by a line break; made when first asked for. */
  text(): string;
};

/** In: the scans and roles of all blocks, in reading order. */
export function viewArticle(
  scans: readonly BlockScan[],
  roles: readonly Block['role'][],
  lexicon: Lexicon,
  context: MatchContext,
): ArticleView {
  let joined: string | undefined;
  return {
    blocks: scans.map((scan, index) => ({
      text: scan.text,
      candidates: scan.candidates,
      headline: roles[index] === 'headline',
      casing: blockCase(scan.text),
    })),
    lexicon,
    date: context.date,
    text() {
      joined ??= scans.map((scan) => scan.text).join('\n');
      return joined;
    },
  };
}
