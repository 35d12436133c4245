import { kindOf } from '../article/element-kinds.ts';
import { isSkipped, type WalkOptions } from '../article/is-skipped.ts';
import { contains, isConnected, isElement, isText, parentElementOf, parentOf } from '../dom/native.ts';
import type { Verdict } from './patience.ts';

/** The parts of a MutationRecord that are looked at. */
export type Change = Pick<MutationRecord, 'type' | 'target' | 'addedNodes' | 'removedNodes'>;

/** The nearest element at or above a node that makes a block of its own, up to the article's root. */
function blockElement(node: Node, root: Element): Element | null {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at === root) return root;
    if (!isElement(at)) continue;
    const kind = kindOf(at);
    if (kind === 'block' || kind === 'heading') return at;
  }
  return null;
}

/** True when neither the element nor anything around it, up to the root, is left out of the article. */
function isRead(element: Element, root: Element, options: WalkOptions): boolean {
  for (let at: Element | null = element; at && at !== root; at = parentElementOf(at))
    if (isSkipped(at, kindOf(at), options)) return false;
  return true;
}

/** Nodes whose text has to be read again because of one change. */
function touched(change: Change): Node[] {
  if (change.type === 'characterData') return [change.target];
  const added = Array.from(change.addedNodes).filter((node) => isElement(node) || isText(node));
  // Something taken out of a line of text leaves the line shorter; blocks that left are noticed by themselves.
  const shortened = Array.from(change.removedNodes).some(
    (node) => isText(node) || (isElement(node) && kindOf(node) === 'inline'),
  );
  return shortened ? [change.target] : added;
}

export type ChangedBlocks = {
  /** To walk again now, outermost only. */
  elements: Element[];
  /** To look at again when they have had time to come to rest. */
  later: Element[];
  /** True when anything left the page. */
  removed: boolean;
};

/**
 * Boils mutations down to the block elements whose text is new. What happens outside the root, in left-out parts, or
 * in the extension's own host comes to nothing.
 * @param judge how patient we are with an element that changes again and again
 * @param waiting elements put off before
 */
export function changedBlocks(
  changes: readonly Change[],
  root: Element,
  options: WalkOptions,
  judge: (element: Element) => Verdict,
  waiting: readonly Element[] = [],
): ChangedBlocks {
  const found = new Set<Element>(waiting.filter((element) => isConnected(element)));
  let removed = false;
  for (const change of changes) {
    removed ||= change.removedNodes.length > 0;
    for (const node of touched(change)) {
      if (!isConnected(node) || node === options.ownHost || !contains(root, node)) continue;
      const element = blockElement(node, root);
      if (element) found.add(element);
    }
  }
  const outermost = [...found].filter((element) => {
    for (let at = parentElementOf(element); at; at = parentElementOf(at)) if (found.has(at)) return false;
    return isRead(element, root, options);
  });
  const judged = outermost.map((element) => ({ element, verdict: judge(element) }));
  const of = (verdict: Verdict) =>
    judged.filter((one) => one.verdict === verdict).map(({ element }) => element);
  return { elements: of('now'), later: of('later'), removed };
}
