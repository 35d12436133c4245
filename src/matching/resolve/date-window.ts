import { dateSpan } from '../../lib/date-span.ts';
import type { AliasUse } from '../lexicon/lexicon.ts';

/**
 * Whether a form is in use on the article's date. Without a date, a form that went out of use is not taken: the
 * article may be of any year.
 */
export function isInUse(use: Pick<AliasUse, 'from' | 'to'>, date: string | null): boolean {
  if (use.from === null && use.to === null) return true;
  if (date === null) return use.to === null;
  const { first, last } = dateSpan(date);
  if (use.from !== null && last < dateSpan(use.from).first) return false;
  return use.to === null || first <= dateSpan(use.to).last;
}
