import type { Point } from './geometry.ts';
import { isInside } from './geometry.ts';

type Span<M> = { mention: M; start: number; end: number; range: Range };

/** Where the marked mentions are, by text node; built once, asked on every pointer move. */
export type MentionIndex<M> = {
  add: (mention: M, range: Range) => void;
  clear: () => void;
  /** The marked mention whose own line boxes hold the point. */
  at: (point: Point, document: Document) => M | null;
};

/** How far outside the letters a pointer still counts: the underline lies below them. */
const SLACK_PX = 3;

function isOver(range: Range, point: Point): boolean {
  return Array.from(range.getClientRects()).some((rect) => isInside(point, rect, SLACK_PX));
}

/** All text nodes of a range; mostly one, a few when a name runs over a link or emphasis. */
function textNodesOf(range: Range): Text[] {
  const first = range.startContainer;
  if (first === range.endContainer) return [first as Text];
  const found: Text[] = [];
  const walker = first.ownerDocument!.createTreeWalker(range.commonAncestorContainer, 4);
  walker.currentNode = first;
  for (let node: Node | null = first; node; node = walker.nextNode()) {
    found.push(node as Text);
    if (node === range.endContainer) break;
  }
  return found;
}

export function createMentionIndex<M>(): MentionIndex<M> {
  let spans = new WeakMap<Node, Span<M>[]>();
  return {
    clear: () => {
      spans = new WeakMap();
    },
    add: (mention, range) => {
      for (const node of textNodesOf(range)) {
        const start = node === range.startContainer ? range.startOffset : 0;
        const end = node === range.endContainer ? range.endOffset : Number.POSITIVE_INFINITY;
        const known = spans.get(node);
        const span = { mention, start, end, range };
        if (known) known.push(span);
        else spans.set(node, [span]);
      }
    },
    at: (point, document) => {
      const caret = document.caretPositionFromPoint(point.x, point.y);
      if (!caret) return null;
      for (const span of spans.get(caret.offsetNode) ?? []) {
        const near = caret.offset >= span.start && caret.offset <= span.end;
        // The caret is the nearest one even far from any text, so the boxes decide.
        if (near && isOver(span.range, point)) return span.mention;
      }
      return null;
    },
  };
}
