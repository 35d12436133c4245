import { dataOf, firstChildOf, isElement, isText, nextSiblingOf, parentOf } from '../dom/native.ts';
import type { ArticleBlock } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { kindOf } from './element-kinds.ts';
import { isNoteMark, isSkipped, type WalkOptions } from './is-skipped.ts';

/** Blocks longer than this are cut at a space, so that one scan stays far below a frame. */
const MAX_BLOCK = 16_000;
/** After so many nodes the walk pauses (yields null), so that a million empty nodes cannot hold a frame. */
const NODES_PER_PAUSE = 1_000;

/** Where a text with more characters than there is room for is cut: after the last space that still fits. */
function cutOf(data: string, from: number, room: number): number {
  if (data.length - from <= room) return data.length;
  const space = data.lastIndexOf(' ', from + room);
  return space > from ? space + 1 : from + Math.max(room, 1);
}

/** The state of one walk: which block is open and which block elements are around it. */
class Walk {
  readonly #root: Element;
  readonly #options: WalkOptions;
  /** Block elements entered and not yet left, outermost first. */
  readonly #around: Element[];
  #open: BlockBuilder;
  /** Finished blocks nobody has taken yet. */
  readonly ready: ArticleBlock[] = [];

  constructor(root: Element, options: WalkOptions) {
    this.#root = root;
    this.#options = options;
    this.#around = [root];
    this.#open = new BlockBuilder(root, kindOf(root) === 'heading');
  }

  /** The node after this one in document order; leaves out what is skipped. */
  step(node: Node): Node | null {
    const inside = isText(node) ? this.#readText(node) : isElement(node) ? this.#enter(node) : null;
    if (inside) return inside;
    for (let at: Node = node; at !== this.#root; ) {
      const next = nextSiblingOf(at);
      if (next) return next;
      const parent = parentOf(at);
      if (!parent) return null; // the page took the subtree away while we paused
      this.#leave(parent);
      at = parent;
    }
    return null;
  }

  finish(): void {
    const block = this.#open.finish('body');
    if (block) this.ready.push(block);
  }

  #readText(node: Text): null {
    const data = dataOf(node);
    for (let from = 0; from < data.length; ) {
      const to = cutOf(data, from, MAX_BLOCK - this.#open.length);
      this.#open.addText(node, from, to);
      from = to;
      if (this.#open.length >= MAX_BLOCK || from < data.length)
        this.#start(this.#open.element, this.#open.heading);
    }
    return null;
  }

  /** Reads an element's start; answers its first child when it is to be read inside. */
  #enter(element: Element): Node | null {
    const kind = kindOf(element);
    if (isSkipped(element, kind, this.#options)) {
      if (!isNoteMark(element)) this.#open.addGap();
      return null;
    }
    if (kind === 'break') this.#open.addGap();
    if (kind === 'block' || kind === 'heading') {
      this.#around.push(element);
      this.#start(element, kind === 'heading');
    }
    const first = firstChildOf(element);
    if (!first) this.#leave(element);
    return first;
  }

  #leave(element: Node): void {
    if (element === this.#root || element !== this.#around.at(-1)) return;
    this.#around.pop();
    this.#start(this.#around.at(-1) ?? this.#root, false);
  }

  #start(element: Element, heading: boolean): void {
    this.finish();
    this.#open = new BlockBuilder(element, heading);
  }
}

/**
 * Walks the subtree of an element once, in document order, and yields its text as blocks; `null` where nothing came
 * for long and the caller may want to pause. Reads no form values, no editable text and no hidden text.
 */
export function* walkBlocks(root: Element, options: WalkOptions = {}): Generator<ArticleBlock | null> {
  const walk = new Walk(root, options);
  let visited = 0;
  for (let node: Node | null = firstChildOf(root); node; node = walk.step(node)) {
    if (walk.ready.length > 0) yield* walk.ready.splice(0);
    if (++visited % NODES_PER_PAUSE === 0) yield null;
  }
  walk.finish();
  yield* walk.ready;
}
