import { openWords, type PackedWords } from '../words/word-lists.ts';
import {
  DATED,
  EXACT_USE,
  FORM_SHIFT,
  type HeadNumber,
  INDEX_MASK,
  MANY,
  NEEDS_SHIFT,
  PAYLOAD_FORMS,
  PAYLOAD_NEEDS,
  RECORDS_A_BLOCK,
  SPANISH,
} from './layout.ts';
import type { AliasUse, Columns, Lexicon } from './lexicon.ts';
import { unpackEntity, unpackOffice } from './records.ts';

type Shared = { dates: [string | null, string | null][]; citations: Record<string, number> };

const LINE_END = 0x0a;

/** The lexicon over the columns of its binary. Records and uses are decoded once, when first asked for. */
export function createLexicon(
  { entities, offices, forms, capitalShift, lowerShift }: Record<HeadNumber, number>,
  columns: Columns,
  byteLength: number,
): Lexicon {
  const starts = once(() => startsOf(columns.fuzzyLengths));
  const json = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes));
  const shared = once(() => json<Shared>(columns.shared));
  const wordLists = once(() => openWords(json<PackedWords>(columns.wordLists)));
  const usesOf = decodedOnce((payload) => decodeUses(payload, columns.uses, () => shared().dates));
  // Engines keep an object slow to read when it has getters before others are copied into it; this one is read all the time.
  return {
    ...createRecords(entities, columns.recordBlocks, columns.records),
    entityCount: entities,
    officeCount: offices,
    formCount: forms,
    byteLength,
    views: {
      ...columns,
      capitalShift,
      lowerShift,
      get fuzzyStarts() {
        return starts();
      },
    },
    citedEntity: (citation) =>
      Object.hasOwn(shared().citations, citation) ? shared().citations[citation]! : null,
    usesOf,
    get words() {
      return wordLists();
    },
  };
}

/** Where each starts of things that lie behind one another. */
function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length);
  for (let at = 1; at < starts.length; at++) starts[at] = starts[at - 1]! + lengths[at - 1]!;
  return starts;
}

function createRecords(entityCount: number, blocks: Uint32Array, bytes: Uint8Array) {
  const decoder = new TextDecoder();
  const json = (index: number) => {
    let at = blocks[Math.floor(index / RECORDS_A_BLOCK)]!;
    for (let skip = index % RECORDS_A_BLOCK; skip > 0; skip--) at = bytes.indexOf(LINE_END, at) + 1;
    return decoder.decode(bytes.subarray(at, bytes.indexOf(LINE_END, at)));
  };
  return {
    entity: decodedOnce((index) => unpackEntity(json(index), index)),
    office: decodedOnce((index) => unpackOffice(json(entityCount + index), index)),
  };
}

function decodeUses(payload: number, uses: Uint32Array, dates: () => Shared['dates']): AliasUse[] {
  if (((payload >>> FORM_SHIFT) & 7) !== MANY) return [decodeUse(payload, null, null)];
  const decoded: AliasUse[] = [];
  let at = payload & INDEX_MASK;
  const count = uses[at++]!;
  while (decoded.length < count) {
    const word = uses[at++]!;
    const [from, to] = (word & DATED) !== 0 ? dates()[uses[at++]!]! : [null, null];
    decoded.push(decodeUse(word, from, to));
  }
  return decoded;
}

function decodeUse(word: number, from: string | null, to: string | null): AliasUse {
  const form = PAYLOAD_FORMS[(word >>> FORM_SHIFT) & 7]!;
  const conditions = {
    needs: PAYLOAD_NEEDS[(word >>> NEEDS_SHIFT) & 3]!,
    exactCase: (word & EXACT_USE) !== 0,
    lang: (word & SPANISH) !== 0 ? ('es' as const) : ('en' as const),
    from,
    to,
  };
  const index = word & INDEX_MASK;
  return form === 'title' ? { form, office: index, ...conditions } : { form, entity: index, ...conditions };
}

/** Keeps what was decoded for a number, so that it is decoded once. */
function decodedOnce<T>(decode: (of: number) => T): (of: number) => T {
  const known = new Map<number, T>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const decoded = decode(of);
    known.set(of, decoded);
    return decoded;
  };
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
