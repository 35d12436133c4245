/** Sites as the reader thinks of them (hosts) and as the browser does (match patterns). Pure. */

/** Stands for "every site", where the reader granted that in the browser's own settings. */
export const ALL_SITES = '*';

/** The pattern that is asked for when a site is switched on: the host, its subdomains, https only. */
export function patternOfHost(host: string): string {
  return `https://*.${host}/*`;
}

/** The pattern of one address of a feed; exact, so that it is told apart from a site of the same host. */
export function patternOfFeed(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** The host of a match pattern without `*.`, `*` for every host; null for a pattern that is no web site's. */
export function hostOfPattern(pattern: string): string | null {
  if (pattern === '<all_urls>') return ALL_SITES;
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1];
  return host ? host.replace(/:\d+$/, '') : null;
}

/** Patterns the browser granted for sites: all but those of feeds, unless the manifest itself asks for one. */
export function sitePatterns(
  granted: readonly string[],
  feedUrls: readonly string[],
  required: readonly string[] = [],
): string[] {
  const feeds = patternsOfFeeds(feedUrls);
  return granted.filter(
    (pattern) => hostOfPattern(pattern) !== null && (!feeds.includes(pattern) || required.includes(pattern)),
  );
}

function patternsOfFeeds(urls: readonly string[]): string[] {
  return urls.flatMap((url) => (URL.canParse(url) ? patternOfFeed(url) : []));
}

/**
 * The patterns that were granted for feeds which are not asked any more. Kept, they would count as sites from then on.
 */
export function abandonedFeeds(
  granted: readonly string[],
  before: readonly string[],
  after: readonly string[],
  required: readonly string[] = [],
): string[] {
  const kept = [...patternsOfFeeds(after), ...required];
  return [...new Set(patternsOfFeeds(before))].filter(
    (pattern) => granted.includes(pattern) && !kept.includes(pattern),
  );
}

/** Hosts switched on, in alphabetical order, paused ones included. */
export function hostsOf(patterns: readonly string[]): string[] {
  return [...new Set(patterns.flatMap((pattern) => hostOfPattern(pattern) ?? []))].sort();
}

/** True when `host` is `site` or one of its subdomains. */
export function isWithin(host: string, site: string): boolean {
  return site === ALL_SITES || host === site || host.endsWith(`.${site}`);
}

/** True when a page of this address may be annotated without being asked: granted and not paused. */
export function isSiteOn(url: string, patterns: readonly string[], paused: readonly string[]): boolean {
  const host = webHost(url);
  if (host === null || isPaused(host, paused)) return false;
  return patterns.some((pattern) => matches(pattern, url));
}

/** True when the host or a domain above it is paused. */
export function isPaused(host: string, paused: readonly string[]): boolean {
  return paused.some((site) => isWithin(host, site.replace(/:\d+$/, '')));
}

/** The host of an http or https address in lower case; null for others. */
export function webHost(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}

/** True when a match pattern covers the address. Paths other than the whole site never occur here. */
function matches(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/(\*\.)?([^/]+)\//.exec(pattern);
  const { protocol, hostname } = new URL(url);
  if (!parts || (parts[1] !== '*' && `${parts[1]}:` !== protocol)) return false;
  const host = parts[3]!.replace(/:\d+$/, '');
  return host === '*' || host === hostname || (parts[2] !== undefined && hostname.endsWith(`.${host}`));
}

/** What the content script is registered for. */
export type Registration = { matches: string[]; excludeMatches: string[] };

/** The registration for these grants and pauses; null when no site is left. */
export function registrationFor(patterns: readonly string[], paused: readonly string[]): Registration | null {
  const on = patterns.filter((pattern) => {
    const host = hostOfPattern(pattern);
    return host !== null && !isPaused(host, paused);
  });
  if (on.length === 0) return null;
  const pausedHosts = paused.map((host) => host.replace(/:\d+$/, ''));
  return {
    matches: [...on].sort(),
    excludeMatches: [...new Set(pausedHosts)].sort().flatMap((host) => excludePatterns(host)),
  };
}

function excludePatterns(host: string): string[] {
  // An address such as 127.0.0.1 has no subdomains, and Firefox refuses a pattern that says so.
  return /^[\d.]+$/.test(host) ? [`*://${host}/*`] : [`*://*.${host}/*`];
}

/**
 * The host a reader means by what they typed or pasted: an address, a host, with or without `www.`; null when it is
 * none.
 */
export function hostFromInput(input: string): string | null {
  const text = input.trim();
  if (text === '' || /\s/.test(text)) return null;
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  const host = webHost(address)
    ?.replace(/^www\./, '')
    .replace(/\.$/, '');
  if (!host || host.length > 253 || !/^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(host)) return null;
  return host;
}
