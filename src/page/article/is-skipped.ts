import {
  attribute,
  hasAttributes,
  matches,
  parentElementOf,
  queryAll,
  rootElementOf,
  tagOf,
  textContentOf,
} from '../dom/native.ts';
import { type ElementKind, isEditable, isFurniture, isSkippedByAttributes } from './element-kinds.ts';

/** Containers named like furniture ("related", "newsletter") are left out only up to this many characters. */
const MAX_FURNITURE = 1_500;

/** What only a browser with layout can tell. */
export type Layout = {
  /** False for elements that are not shown. */
  isShown: (element: Element) => boolean;
};

export type WalkOptions = {
  /** The extension's own host element, never read. */
  ownHost?: Element | null;
  layout?: Layout;
  /** An element read elsewhere (the headline) and left out here. */
  except?: Element | null;
};

/** True for lists that are all links: "More on this story", section menus. */
function isLinkList(element: Element): boolean {
  const tag = tagOf(element);
  if (tag !== 'ul' && tag !== 'ol') return false;
  const links = queryAll(element, 'a[href]');
  if (links.length < 3) return false;
  const linked = links.reduce((sum, link) => sum + (textContentOf(link)?.trim().length ?? 0), 0);
  return linked > 0.8 * (textContentOf(element)?.replace(/\s+/g, ' ').trim().length ?? 0);
}

/** True for note marks such as Wikipedia's raised [5]: part of no word. */
export function isNoteMark(element: Element): boolean {
  return tagOf(element) === 'sup' && queryAll(element, 'a').length > 0;
}

/** True when the walk leaves the element out with all it holds. */
export function isSkipped(element: Element, kind: ElementKind, options: WalkOptions): boolean {
  if (kind === 'skip' || element === options.ownHost || element === options.except) return true;
  const bare = !hasAttributes(element);
  if ((!bare && isSkippedByAttributes(element)) || isNoteMark(element)) return true;
  if (kind === 'inline' || kind === 'break') return false;
  if (isLinkList(element)) return true;
  if (!bare && isFurniture(element) && (textContentOf(element)?.length ?? 0) < MAX_FURNITURE) return true;
  return options.layout !== undefined && !options.layout.isShown(element);
}

/** True when the document as a whole, or the element by inheritance, is being edited. */
export function isBeingEdited(document: Document, element: Element | null): boolean {
  if ((document as { designMode?: unknown }).designMode === 'on') return true;
  const root = rootElementOf(document);
  for (let at = element; at && at !== root; at = parentElementOf(at)) {
    if (isEditable(at)) return true;
    if (matches(at, '[contenteditable="false"]')) return false;
  }
  return root !== null && attribute(root, 'contenteditable') !== null && isEditable(root);
}
