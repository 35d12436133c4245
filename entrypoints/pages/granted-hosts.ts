import { feedUrls } from '../../src/settings/feeds.ts';
import { grantedSites } from '../../src/settings/permissions.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { hostsOf } from '../../src/settings/sites.ts';

/** Hosts the browser granted as sites, in alphabetical order, paused ones included. */
export async function grantedHosts(settings: Settings): Promise<string[]> {
  return hostsOf(await grantedSites(feedUrls(settings)));
}
