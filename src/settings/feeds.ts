/** The feeds of a reader's settings, as lists. Pure. */
import type { AddedFeed, Settings } from './settings.ts';

/** Names that no added feed may have: of the main feed, of the package, of the live source. */
export const RESERVED_NAMES: readonly string[] = ['main', 'package', 'federal-register'];

/** Addresses of all feeds, those that are switched off included: their grants are no sites. */
export function feedUrls({ feedUrl, feeds }: Pick<Settings, 'feedUrl' | 'feeds'>): string[] {
  return [feedUrl, ...feeds.map((feed) => feed.url)].filter((url) => url !== '');
}

/** Added feeds that are asked and shown. */
export function feedsOn({ feeds }: Pick<Settings, 'feeds'>): AddedFeed[] {
  return feeds.filter((feed) => feed.on);
}
