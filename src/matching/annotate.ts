import type { Lexicon } from './lexicon/lexicon.ts';
import { resolveBlocks } from './resolve/resolve-blocks.ts';
import { createScanMemo, scanBlock } from './scan/scan-block.ts';
import { splitBlocks } from './split-blocks.ts';
import type { Annotation, Block, MatchContext, MatchResult, Topic } from './types.ts';

export { resolveBlocks, resolveInSteps } from './resolve/resolve-blocks.ts';

/** Annotates an article that is given as blocks; offsets of each block's annotations are into its own text. */
export function annotateBlocks(
  blocks: readonly Block[],
  lexicon: Lexicon,
  context: MatchContext,
): MatchResult {
  const memo = createScanMemo();
  return resolveBlocks(
    blocks.map((block) => scanBlock(block.text, lexicon, { memo })),
    blocks.map((block) => block.role),
    lexicon,
    context,
  );
}

/**
 * Annotates a plain text: every line is a block, the first that is not empty the headline. Offsets are UTF-16 units of
 * the whole text.
 */
export function annotate(
  text: string,
  lexicon: Lexicon,
  context: MatchContext,
): { topic: Topic; annotations: Annotation[] } {
  const blocks = splitBlocks(text);
  const result = annotateBlocks(blocks, lexicon, context);
  const annotations = result.blocks.flatMap((found, index) => {
    const offset = blocks[index]!.start;
    return found.map((annotation) => ({
      ...annotation,
      start: annotation.start + offset,
      end: annotation.end + offset,
    }));
  });
  return { topic: result.topic, annotations };
}
