import type { Block } from '../../matching/types.ts';

/** A stretch of a block's text that lies in one text node without change. */
export type Run = {
  node: Text;
  /** Where the stretch starts in the block's text. */
  textStart: number;
  /** Where it starts in the node's data. */
  nodeStart: number;
  length: number;
};

/** One paragraph, heading or list item with the way back to its nodes. White space is collapsed as a browser shows it. */
export type ArticleBlock = Block & {
  /** The element that starts the block. */
  element: Element;
  /** True for a heading below the headline: a new section starts here. */
  heading: boolean;
  runs: Run[];
};

/** Offset in a text node. */
export type NodePoint = { node: Text; offset: number };

/** The last run that starts at or before an offset (binary search). */
function runAt(runs: Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.textStart <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}

function pointIn(run: Run, offset: number): NodePoint {
  const inside = Math.min(Math.max(offset - run.textStart, 0), run.length);
  return { node: run.node, offset: run.nodeStart + inside };
}

/**
 * The nodes of a span of a block's text.
 * The end is looked up by its last character, so that a span that ends where a node ends stays in that node.
 * @param start,end UTF-16 offsets into `block.text`, end exclusive
 */
export function nodesOfSpan(
  block: Pick<ArticleBlock, 'runs'>,
  start: number,
  end: number,
): { start: NodePoint; end: NodePoint } | null {
  const first = runAt(block.runs, start);
  const last = runAt(block.runs, Math.max(start, end - 1));
  if (!first || !last) return null;
  return { start: pointIn(first, start), end: pointIn(last, end) };
}
