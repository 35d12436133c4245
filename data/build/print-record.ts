import { Document, isMap, isPair, isScalar, isSeq, type Node, visit } from 'yaml';
import {
  alias,
  correction,
  entityFile,
  event,
  fact,
  localName,
  office,
  relation,
  role,
  source,
  status,
  threadFile,
  usage,
} from '../../src/knowledge/schema.ts';

/** Keys of every kind of map in our files, in the order in which they are printed. */
const KEY_ORDER = [
  entityFile,
  threadFile,
  role,
  status,
  fact,
  event,
  correction,
  source,
  office,
  alias,
  relation,
  usage,
  localName,
].map((schema) => Object.keys(schema.entries));
/** A list of plain values or a small map stays on one line up to this many characters. */
const LINE_LENGTH = 110;
/** Maps under these keys are always written as blocks: their fields are read one by one. */
const BLOCKS = new Set(['roles', 'status', 'facts', 'events', 'sources', 'names', 'links']);

/**
 * The one way to print a record, so that a change of data is never a change of layout. In: the record as read from
 * its file.
 */
export function printRecord(record: unknown): string {
  const document = new Document(ordered(record));
  visit(document, {
    Collection(_, node, path) {
      const keys = path.flatMap((parent) =>
        isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : [],
      );
      // A source stands under its own key in `sources`.
      const key = keys.at(-2) === 'sources' && isMap(node) ? 'sources' : (keys.at(-1) ?? '');
      if (path.length > 1 && canBeOneLine(node, key)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: false });
}

function canBeOneLine(node: unknown, key: string): boolean {
  if (isMap(node))
    return (
      !BLOCKS.has(key) &&
      node.items.every((pair) => isScalar(pair.value) || isShortList(pair.value)) &&
      length(node) <= LINE_LENGTH
    );
  if (isSeq(node)) return node.items.every((item) => isScalar(item)) && length(node) <= LINE_LENGTH;
  return false;
}

function isShortList(node: unknown): boolean {
  return isSeq(node) && node.items.every((item) => isScalar(item));
}

function length(node: Node): number {
  return JSON.stringify(node.toJSON()).length;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value);
  const order = KEY_ORDER.find((known) => keys.every((key) => known.includes(key)));
  const sorted = order ? keys.sort((a, b) => order.indexOf(a) - order.indexOf(b)) : keys;
  return Object.fromEntries(sorted.map((key) => [key, ordered((value as Record<string, unknown>)[key])]));
}
