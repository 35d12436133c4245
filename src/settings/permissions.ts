/** The browser's record of which sites were granted: it alone is the truth. */
import { browser } from 'wxt/browser';
import { abandonedFeed, hostOfPattern, patternOfFeed, patternOfHost, sitePatterns } from './sites.ts';

/** Patterns of the sites switched on (paused ones included); the feed's own grant is no site. */
export async function grantedSites(feedUrl: string): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return sitePatterns(origins, feedUrl, browser.runtime.getManifest().host_permissions ?? []);
}

/** Asks the browser, once, for these hosts. Call it straight from a click, with nothing awaited before. */
export function requestSites(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(patternOfHost) });
}

/** Gives a site back: every granted pattern of the host. */
export async function removeSite(host: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const ours = origins.filter((pattern) => hostOfPattern(pattern) === host && !required.includes(pattern));
  return ours.length === 0 ? false : browser.permissions.remove({ origins: ours });
}

/** Asks the browser for the feed's address. Call it straight from a click. */
export function requestFeed(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOfFeed(url)] });
}

/** Gives the grant of a feed back once another one, or none, is set. In: the two addresses; empty for none. */
export async function releaseFeed(before: string, after: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const pattern = abandonedFeed(origins, before, after, required);
  if (pattern !== null) await browser.permissions.remove({ origins: [pattern] });
}

/** True when a request to this address would carry neither the extension's origin nor be blocked. */
export async function mayFetch(url: string): Promise<boolean> {
  return URL.canParse(url) && browser.permissions.contains({ origins: [patternOfFeed(url)] });
}
