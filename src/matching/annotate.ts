import type { Lexicon } from './lexicon/lexicon.ts';
import { resolveBlocks } from './resolve/resolve-blocks.ts';
import { scanBlock } from './scan/scan-block.ts';
import type { Annotation, Block, MatchContext, MatchResult, Topic } from './types.ts';

export { resolveBlocks } from './resolve/resolve-blocks.ts';

/** Annotates an article that is given as blocks; offsets of each block's annotations are into its own text. */
export function annotateBlocks(
  blocks: readonly Block[],
  lexicon: Lexicon,
  context: MatchContext,
): MatchResult {
  return resolveBlocks(
    blocks.map((block) => scanBlock(block.text, lexicon)),
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
  const lines = splitLines(text);
  const blocks = lines.map(
    (line, index): Block => ({ text: line.text, role: index === 0 ? 'headline' : 'body' }),
  );
  const result = annotateBlocks(blocks, lexicon, context);
  const annotations = result.blocks.flatMap((found, index) => {
    const offset = lines[index]!.start;
    return found.map((annotation) => ({
      ...annotation,
      start: annotation.start + offset,
      end: annotation.end + offset,
    }));
  });
  return { topic: result.topic, annotations };
}

function splitLines(text: string): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (match[0].trim() !== '') lines.push({ text: match[0], start: match.index });
  }
  return lines;
}
