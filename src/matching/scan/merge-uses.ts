import type { AliasUse } from '../lexicon/lexicon.ts';

/** The uses of both, each meaning under the same conditions once. */
export function mergeUses(first: readonly AliasUse[], second: readonly AliasUse[]): readonly AliasUse[] {
  const merged = [...first];
  for (const use of second) {
    const isKnown = (known: AliasUse) =>
      known.form === use.form &&
      known.needs === use.needs &&
      known.from === use.from &&
      hasSameTarget(known, use);
    if (!merged.some(isKnown)) merged.push(use);
  }
  return merged.length === first.length ? first : merged;
}

/** Both mean the same entity, or the same office. */
export function hasSameTarget(a: AliasUse, b: AliasUse): boolean {
  if (a.form === 'title') return b.form === 'title' && a.office === b.office;
  return b.form !== 'title' && a.entity === b.entity;
}
