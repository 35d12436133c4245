import { grantedSites } from '../../src/settings/permissions.ts';
import { hostsOf } from '../../src/settings/sites.ts';

/** Hosts the browser granted, in alphabetical order, paused ones included. */
export async function grantedHosts(feedUrl: string): Promise<string[]> {
  return hostsOf(await grantedSites(feedUrl));
}
