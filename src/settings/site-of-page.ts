import { ALL_SITES, hostsOf, isPaused, isSiteOn, isWithin, webHost } from './sites.ts';

export type SiteOfPage = {
  /** The site a switch for this page stands for: the granted one that covers it, else the page's own host. */
  host: string;
  state: 'on' | 'paused' | 'off';
};

/** The site of an address, by the granted patterns and the paused hosts; null where no site can be switched on. */
export function siteOfPage(
  url: string,
  patterns: readonly string[],
  paused: readonly string[],
): SiteOfPage | null {
  const host = webHost(url);
  if (host === null) return null;
  const own = host.replace(/^www\./, '');
  if (!isSiteOn(url, patterns, [])) return { host: own, state: 'off' };
  const granted = hostsOf(patterns).filter((site) => site !== ALL_SITES && isWithin(host, site));
  // The widest grant: to pause a part of a site that stays on elsewhere would be a surprise.
  const site = granted.sort((a, b) => a.length - b.length)[0] ?? own;
  return { host: site, state: isPaused(host, paused) ? 'paused' : 'on' };
}
