import type { FeedRole } from '../../../src/updates/content-rules.ts';

/**
 * What readers use a feed as: the knowledge base itself, or a feed beside it. In: its name, and what the publisher
 * says (`main`, `added`) where that is something else. Throws for other words.
 */
export function roleOf(feed: string, said: string | undefined): FeedRole {
  if (said === 'main' || said === 'added') return said;
  if (said !== undefined) throw new Error(`--as ${said}: say main or added.`);
  return feed === 'main' ? 'main' : 'added';
}
