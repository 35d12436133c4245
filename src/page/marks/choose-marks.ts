import type { PageSettings } from '../../settings/settings.ts';
import type { Mention } from '../mention.ts';

/**
 * The mentions that get a mark, in reading order.
 * @param hidden subjects the reader never wants to see, or took away on this page
 */
export function chooseMarks(
  mentions: readonly Mention[],
  which: PageSettings['marks'],
  hidden: ReadonlySet<string>,
): Mention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    if (hidden.has(mention.subject)) return false;
    if (which === 'all') return true;
    const place = `${mention.section} ${mention.subject}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
