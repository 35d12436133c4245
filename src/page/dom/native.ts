/**
 * Reads of the page's tree that a page cannot bend. In Chromium a form's named controls hide its own properties even
 * in an extension's world (`form.parentNode` may be an `<input name=parentNode>`), and named images hide the
 * document's. So properties are read through the prototypes' getters; outside a browser (command line, unit tests)
 * there are no such prototypes and plain reads do.
 */

type Read<Owner, Value> = (owner: Owner) => Value;

function getterOf<Owner extends object, Key extends keyof Owner>(
  prototype: object | undefined,
  key: Key,
): Read<Owner, Owner[Key]> {
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) return (owner) => owner[key];
  return (owner) => get.call(owner) as Owner[Key];
}

const nodePrototype = typeof Node === 'function' ? Node.prototype : undefined;
const elementPrototype = typeof Element === 'function' ? Element.prototype : undefined;
const documentPrototype = typeof Document === 'function' ? Document.prototype : undefined;
const textPrototype = typeof CharacterData === 'function' ? CharacterData.prototype : undefined;

export const nodeTypeOf = getterOf<Node, 'nodeType'>(nodePrototype, 'nodeType');
export const firstChildOf = getterOf<Node, 'firstChild'>(nodePrototype, 'firstChild');
export const nextSiblingOf = getterOf<Node, 'nextSibling'>(nodePrototype, 'nextSibling');
export const parentOf = getterOf<Node, 'parentNode'>(nodePrototype, 'parentNode');
export const parentElementOf = getterOf<Node, 'parentElement'>(nodePrototype, 'parentElement');
export const textContentOf = getterOf<Node, 'textContent'>(nodePrototype, 'textContent');
export const isConnected = getterOf<Node, 'isConnected'>(nodePrototype, 'isConnected');
export const childrenOf = getterOf<Element, 'children'>(elementPrototype, 'children');
export const tagOf = getterOf<Element, 'localName'>(elementPrototype, 'localName');
export const dataOf = getterOf<CharacterData, 'data'>(textPrototype, 'data');
export const bodyOf = getterOf<Document, 'body'>(documentPrototype, 'body') as Read<
  Document,
  HTMLElement | null
>;
export const rootElementOf = getterOf<Document, 'documentElement'>(
  documentPrototype,
  'documentElement',
) as Read<Document, HTMLElement | null>;
export const titleOf = getterOf<Document, 'title'>(documentPrototype, 'title');

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === TEXT_NODE;
}

/** `element.getAttribute(name)`. */
export function attribute(element: Element, name: string): string | null {
  return elementPrototype ? elementPrototype.getAttribute.call(element, name) : element.getAttribute(name);
}

/** False for most paragraphs, which makes looking at their attributes one by one unnecessary. */
export function hasAttributes(element: Element): boolean {
  return elementPrototype ? elementPrototype.hasAttributes.call(element) : element.hasAttributes();
}

/** True when there is a link inside. */
export function hasLink(element: Element): boolean {
  const find = elementPrototype ? elementPrototype.querySelector : element.querySelector;
  return find.call(element, 'a[href]') !== null;
}

/** All elements under a document or element that match a selector, in document order. */
export function queryAll(scope: Document | Element, selector: string): Element[] {
  const own = nodeTypeOf(scope) === 9 ? documentPrototype : elementPrototype;
  return Array.from(own ? own.querySelectorAll.call(scope, selector) : scope.querySelectorAll(selector));
}

/** The element itself or its nearest ancestor that matches a selector. */
export function closest(element: Element, selector: string): Element | null {
  return elementPrototype ? elementPrototype.closest.call(element, selector) : element.closest(selector);
}

export function matches(element: Element, selector: string): boolean {
  return elementPrototype ? elementPrototype.matches.call(element, selector) : element.matches(selector);
}

/** True when `inner` is `outer` or lies inside it. */
export function contains(outer: Node, inner: Node): boolean {
  return nodePrototype ? nodePrototype.contains.call(outer, inner) : outer.contains(inner);
}

/** True when `second` comes after `first` in the document or lies inside it. */
export function isBefore(first: Node, second: Node): boolean {
  const position = nodePrototype
    ? nodePrototype.compareDocumentPosition.call(first, second)
    : first.compareDocumentPosition(second);
  return (position & 4) !== 0; // DOCUMENT_POSITION_FOLLOWING
}
