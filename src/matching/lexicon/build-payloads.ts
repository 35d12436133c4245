/** What forms mean, packed into words (layout.ts). */
import { type Narrow, narrow } from './columns.ts';
import {
  DATED,
  EXACT_USE,
  FORM_SHIFT,
  INDEX_MASK,
  MANY,
  NEEDS_SHIFT,
  PAYLOAD_FORMS,
  PAYLOAD_NEEDS,
  SPANISH,
} from './layout.ts';
import type { AliasUse } from './lexicon.ts';

export type PayloadTable = {
  targets: Narrow;
  meanings: Uint8Array;
  uses: Uint32Array;
  /** Dates of dated uses; a dated use's word in `uses` is followed by its place here. */
  dates: [from: string | null, to: string | null][];
};

/**
 * One payload a form. Several uses, or one with dates, stand in `uses` as a list: their number, then each word, a dated
 * one followed by the index of its dates.
 */
export function buildPayloads(usesByForm: readonly (readonly AliasUse[])[]): PayloadTable {
  const payloads = new Uint32Array(usesByForm.length);
  const uses: number[] = [];
  const dates: PayloadTable['dates'] = [];
  usesByForm.forEach((formUses, index) => {
    const [only] = formUses;
    if (formUses.length === 1 && only && !isDated(only)) {
      payloads[index] = pack(only);
      return;
    }
    payloads[index] = (MANY << FORM_SHIFT) | uses.length;
    uses.push(formUses.length);
    for (const use of formUses) {
      uses.push(pack(use));
      if (isDated(use)) uses.push(dates.push([use.from, use.to]) - 1);
    }
  });
  if (uses.length > INDEX_MASK)
    throw new RangeError(`The lexicon has ${uses.length} shared uses; its format holds ${INDEX_MASK}.`);
  return {
    targets: narrow(payloads.map((payload) => payload & INDEX_MASK)),
    meanings: Uint8Array.from(payloads, (payload) => payload >>> FORM_SHIFT),
    uses: Uint32Array.from(uses),
    dates,
  };
}

function isDated(use: AliasUse): boolean {
  return use.from !== null || use.to !== null;
}

function pack(use: AliasUse): number {
  return (
    ((use.form === 'title' ? use.office : use.entity) |
      (PAYLOAD_FORMS.indexOf(use.form) << FORM_SHIFT) |
      (PAYLOAD_NEEDS.indexOf(use.needs) << NEEDS_SHIFT) |
      (use.exactCase ? EXACT_USE : 0) |
      (use.lang === 'es' ? SPANISH : 0) |
      (isDated(use) ? DATED : 0)) >>>
    0
  );
}
