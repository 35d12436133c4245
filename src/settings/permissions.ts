/** The browser's record of which sites were granted: it alone is the truth. */
import { browser } from 'wxt/browser';
import { reportBug } from '../lib/report-bug.ts';
import { askedFeeds, forgetAskedFeeds, noteAskedFeed } from './asked-feeds-store.ts';
import { abandonedFeeds, hostOfPattern, patternOfFeed, patternOfHost, sitePatterns } from './sites.ts';

/** Patterns of the sites switched on (paused ones included); grants of feeds are no sites. In: the feeds' addresses. */
export async function grantedSites(feedUrls: readonly string[]): Promise<string[]> {
  const [{ origins = [] }, asked] = await Promise.all([browser.permissions.getAll(), askedFeeds()]);
  return sitePatterns(origins, [...feedUrls, ...asked], browser.runtime.getManifest().host_permissions ?? []);
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

/** Asks the browser for a feed's address. Call it straight from a click. */
export function requestFeed(url: string): Promise<boolean> {
  // Begun before the question, and not awaited: browsers want the question in the click itself.
  const noted = noteAskedFeed(url).catch(reportBug);
  const granted = browser.permissions.request({ origins: [patternOfFeed(url)] });
  return noted.then(() => granted);
}

/**
 * After the list of feeds changed: gives back the grants of those that are gone, and of those that were asked for and
 * not added. In: the addresses before and now.
 */
export async function settleFeedGrants(before: readonly string[], after: readonly string[]): Promise<void> {
  const asked = await askedFeeds();
  const { origins = [] } = await browser.permissions.getAll();
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const abandoned = abandonedFeeds(origins, [...before, ...asked], after, required);
  if (abandoned.length > 0) await browser.permissions.remove({ origins: abandoned });
  await forgetAskedFeeds(asked);
}

/** True when a request to this address would carry neither the extension's origin nor be blocked. */
export async function mayFetch(url: string): Promise<boolean> {
  return URL.canParse(url) && browser.permissions.contains({ origins: [patternOfFeed(url)] });
}
