/** The feeds of a reader's settings, as lists. Pure. */
import { REGISTER_ADDRESS } from './register-address.ts';
import { type AddedFeed, MAX_FEEDS, type Settings } from './settings.ts';

/** Names that no added feed may have: of the main feed, of the package, of the live source. */
export const RESERVED_NAMES: readonly string[] = ['main', 'package', 'federal-register'];

/**
 * Addresses of all feeds, those that are switched off included, and of the Federal Register where it is on: their
 * grants are no sites.
 */
export function feedUrls({
  feedUrl,
  feeds,
  federalRegister,
}: Pick<Settings, 'feedUrl' | 'feeds' | 'federalRegister'>): string[] {
  const urls = [feedUrl, ...feeds.map((feed) => feed.url)].filter((url) => url !== '');
  return federalRegister ? [...urls, REGISTER_ADDRESS] : urls;
}

/** Added feeds that are asked and shown. */
export function feedsOn({ feeds }: Pick<Settings, 'feeds'>): AddedFeed[] {
  return feeds.filter((feed) => feed.on);
}

/** Why a feed of this name cannot be added; null: it can. A key of the options' words. */
export function feedProblem(
  { feeds }: Pick<Settings, 'feeds'>,
  name: string,
): 'feedTaken' | 'feedReserved' | 'feedTooMany' | null {
  if (RESERVED_NAMES.includes(name)) return 'feedReserved';
  if (feeds.some((feed) => feed.name === name)) return 'feedTaken';
  return feeds.length >= MAX_FEEDS ? 'feedTooMany' : null;
}
