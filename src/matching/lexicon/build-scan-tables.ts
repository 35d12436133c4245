/** Forms → the tables that the exact scan reads (layout.ts). */
import { filterPair } from '../text/hash.ts';
import type { PayloadTable } from './build-payloads.ts';
import { buildPayloads } from './build-payloads.ts';
import { type Narrow, narrow } from './columns.ts';
import {
  CONTINUES,
  fingerprint,
  GOES_ON,
  homeSlot,
  IS_FORM,
  MAX_FORMS,
  MORE,
  VERIFY_MASK,
} from './layout.ts';
import type { ShapedForm } from './shape-form.ts';

export type ScanTables = PayloadTable & {
  firstWords: Uint32Array;
  capitalShift: number;
  lowerShift: number;
  slots: Uint8Array;
  slotForms: Narrow;
  verify: Uint16Array;
  verifyHigh: Uint8Array;
  shapes: Uint16Array;
  /** The groups in the order of the form numbers. */
  ordered: FormGroup[];
};

/** Slots for each prefix: the table is at most this part full, so that a search for what is not there stays short. */
const MAX_LOAD = 0.6;
/** Pairs of bits for each first word: about one word in ten that begins no form gets through. */
const PAIRS_A_WORD = 8;
/** Logarithm of the fewest pairs of a filter: a kilobyte, and nearly none of the small words of prose gets through. */
const MIN_FILTER_SIZE = 12;

/** Forms that are written the same in every respect, with all that they mean. */
export type FormGroup = { shaped: ShapedForm; uses: ShapedForm['form']['use'][] };

/**
 * Lays the groups out for the scan; the same groups give the same tables. Throws a RangeError when there are too
 * many.
 */
export function buildScanTables(groups: readonly FormGroup[]): ScanTables {
  if (groups.length > MAX_FORMS)
    throw new RangeError(`The lexicon has ${groups.length} forms; its format holds ${MAX_FORMS}.`);
  const { slots, slotEnds, slotOfForm } = placePrefixes(groups);
  const order = orderBySlot(slotOfForm);
  const shapes = new Uint16Array(groups.length);
  order.forEach((group, position) => {
    const slot = slotOfForm[group]!;
    const more = position + 1 < order.length && slotOfForm[order[position + 1]!] === slot;
    shapes[position] = groups[group]!.shaped.shape | (more ? MORE : 0);
    if (position === 0 || slotOfForm[order[position - 1]!] !== slot) slotEnds[slot]! += (position + 1) * 2;
  });
  const ordered = order.map((group) => groups[group]!);
  const verify = ordered.map(({ shaped }) => shaped.verify & VERIFY_MASK);
  return {
    ...firstWordFilters(groups),
    slots,
    slotForms: narrow(slotEnds),
    verify: Uint16Array.from(verify),
    verifyHigh: Uint8Array.from(verify, (hash) => hash >>> 16),
    shapes,
    ordered,
    ...buildPayloads(ordered.map(({ uses }) => uses)),
  };
}

/**
 * Forms of one slot must stand side by side; else they stay as they were, those of an entity together: then what follows from the
 * entity repeats itself, and the lexicon compresses well.
 */
function orderBySlot(slotOfForm: Uint32Array): number[] {
  const bySlot = new Map<number, number[]>();
  slotOfForm.forEach((slot, form) => {
    const forms = bySlot.get(slot);
    if (forms) forms.push(form);
    else bySlot.set(slot, [form]);
  });
  return [...bySlot.values()].flat();
}

/**
 * A slot for every prefix, with what `slotForms` says of it but for the forms. A prefix whose search meets the fingerprint of another shares its slot: `verify` tells
 * them apart.
 */
function placePrefixes(groups: readonly FormGroup[]) {
  const prefixes = new Set<number>();
  for (const { shaped } of groups) for (const prefix of tabled(shaped)) prefixes.add(prefix);
  const slots = new Uint8Array(Math.max(16, Math.ceil(prefixes.size / MAX_LOAD)));
  const slotEnds = new Uint32Array(slots.length);
  const place = (prefix: number): number => {
    let slot = homeSlot(prefix, slots.length);
    while (slots[slot] !== 0 && slots[slot] !== fingerprint(prefix))
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    slots[slot] = fingerprint(prefix);
    return slot;
  };
  const slotOfForm = new Uint32Array(groups.length);
  groups.forEach(({ shaped }, index) => {
    const own = tabled(shaped);
    own.forEach((prefix, at) => {
      const slot = place(prefix);
      if (at + 1 < own.length) slotEnds[slot]! |= CONTINUES;
      else slotOfForm[index] = slot;
    });
  });
  return { slots, slotEnds, slotOfForm };
}

/** The prefixes of a form that need a slot: a first word that goes on is told by the filter. */
function tabled({ prefixes }: ShapedForm): number[] {
  return prefixes.length === 1 ? prefixes : prefixes.slice(1);
}

function firstWordFilters(groups: readonly FormGroup[]) {
  const upper = new Map<number, number>();
  const lower = new Map<number, number>();
  for (const { shaped } of groups) {
    const flag = shaped.prefixes.length === 1 ? IS_FORM : GOES_ON;
    const add = (words: Map<number, number>) =>
      words.set(shaped.firstWord, (words.get(shaped.firstWord) ?? 0) | flag);
    // A form in small letters may stand at the start of a sentence; one with its exact case may not.
    if (shaped.lowerStart) add(lower);
    if (!shaped.lowerStart || !shaped.form.use.exactCase) add(upper);
  }
  const capital = filter(upper);
  const small = filter(lower);
  const firstWords = new Uint32Array(capital.pairs.length + small.pairs.length);
  firstWords.set(capital.pairs);
  firstWords.set(small.pairs, capital.pairs.length);
  return {
    firstWords,
    capitalShift: capital.shift,
    lowerShift: small.shift,
  };
}

function filter(words: ReadonlyMap<number, number>): { pairs: Uint32Array; shift: number } {
  const size = Math.max(MIN_FILTER_SIZE, Math.ceil(Math.log2(Math.max(1, words.size) * PAIRS_A_WORD)));
  const shift = 32 - size;
  const pairs = new Uint32Array(2 ** (size - 4));
  for (const [word, flags] of words) {
    const pair = filterPair(word, shift);
    pairs[pair >>> 4]! |= flags << ((pair & 15) * 2);
  }
  return { pairs, shift };
}
