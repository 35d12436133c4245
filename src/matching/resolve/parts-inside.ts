import type { AliasUse } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';

/**
 * The candidates inside one that came to nothing. A full name that counts only in company ("Roger Williams" is also a
 * town's founder) and has none takes its surname along: that is not the same person's either.
 */
export function partsInside({ uses, inside }: Candidate): readonly Candidate[] {
  if (inside.length === 0) return inside;
  const doubted = uses.flatMap((use) => ('entity' in use && use.needs === 'context' ? use.entity : []));
  if (doubted.length === 0) return inside;
  const isDoubted = (use: AliasUse) => use.form === 'short' && doubted.includes(use.entity);
  return inside
    .map((part) => ({ ...part, uses: part.uses.filter((use) => !isDoubted(use)) }))
    .filter((part) => part.uses.length > 0);
}
