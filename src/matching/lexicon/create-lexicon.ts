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
  type Section,
  SPANISH,
} from './layout.ts';
import type { AliasUse, Lexicon } from './lexicon.ts';
import { unpackEntity, unpackOffice } from './records.ts';

type Shared = { dates: [string | null, string | null][]; citations: Record<string, number> };

/** What the exact scan reads, for `scanByteLength`. */
const SCANNED = ['firstWords', 'slots', 'verify', 'payloads', 'shapes', 'uses'] as const;

/** The lexicon over sections of its binary. Records and uses are decoded once, when first asked for. */
export function createLexicon(
  numbers: Record<HeadNumber, number>,
  section: (name: Section) => Uint8Array,
  byteLength: number,
): Lexicon {
  const words = (name: Section) => {
    const bytes = section(name);
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  };
  const shapeBytes = section('shapes');
  const views = {
    firstWords: words('firstWords'),
    capitalShift: numbers.capitalShift,
    lowerShift: numbers.lowerShift,
    slots: words('slots'),
    verify: words('verify'),
    payloads: words('payloads'),
    shapes: new Uint16Array(shapeBytes.buffer, shapeBytes.byteOffset, shapeBytes.byteLength >>> 1),
    fuzzy: {
      forms: words('fuzzyForms'),
      letters: section('fuzzyLetters'),
      words: words('words'),
      postings: words('postings'),
      halves: words('halves'),
      spelling: words('spelling'),
      bags: words('bags'),
    },
  };
  const records = createRecords(numbers.entities, words('recordOffsets'), section('records'));
  const json = <T>(name: Section): T => JSON.parse(new TextDecoder().decode(section(name)));
  const shared = once(() => json<Shared>('shared'));
  const wordLists = once(() => openWords(json<PackedWords>('wordLists')));
  const uses = words('uses');
  const usesOf = decodedOnce((payload) => decodeUses(payload, uses, () => shared().dates));
  return {
    entityCount: numbers.entities,
    officeCount: numbers.offices,
    formCount: numbers.forms,
    byteLength,
    scanByteLength: SCANNED.reduce((sum, name) => sum + section(name).byteLength, 0),
    views,
    get words() {
      return wordLists();
    },
    ...records,
    citedEntity: (citation) =>
      Object.hasOwn(shared().citations, citation) ? shared().citations[citation]! : null,
    usesOf,
  };
}

function createRecords(entityCount: number, offsets: Uint32Array, bytes: Uint8Array) {
  const decoder = new TextDecoder();
  const json = (at: number) => decoder.decode(bytes.subarray(offsets[at], offsets[at + 1]));
  const entity = decodedOnce((index) => unpackEntity(json(index), index));
  return {
    entity,
    office: decodedOnce((index) => unpackOffice(json(entityCount + index), index)),
    /** Entities stand in the order of their ids. */
    entityIndex(id: string): number | null {
      let low = 0;
      let high = entityCount;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (entity(middle).id < id) low = middle + 1;
        else high = middle;
      }
      return low < entityCount && entity(low).id === id ? low : null;
    },
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
