/** Brings the browser and the open tabs in line with the sites that are switched on. */
import { browser } from 'wxt/browser';
import { sendToTab, sendToUi } from '../../src/messaging/send.ts';
import { feedUrls } from '../../src/settings/feeds.ts';
import { grantedSites, settleFeedGrants } from '../../src/settings/permissions.ts';
import { isSiteOn } from '../../src/settings/sites.ts';
import { annotateTab } from './annotate-tab.ts';
import { showOff } from './badge.ts';
import { isOnceTab, removeOnceTab } from './once-tabs-store.ts';
import type { Parts } from './parts.ts';
import { repairRegistration } from './registration.ts';

/** True when the page in this tab may be annotated. */
export async function isPageOn(parts: Parts, tab: number, url: string): Promise<boolean> {
  const { settings } = await parts.settings.load();
  const patterns = await grantedSites(feedUrls(settings));
  return isSiteOn(url, patterns, settings.pausedSites) || isOnceTab(tab);
}

/**
 * Repairs the registration. Where it was right, pages that are open stay as they are; where it was not, those that
 * came meanwhile came without our script, and get it.
 */
export async function repairSites(parts: Parts): Promise<void> {
  const { settings } = await parts.settings.load();
  const patterns = await grantedSites(feedUrls(settings));
  if (await repairRegistration(patterns, settings.pausedSites)) await applySites(parts);
}

/** At the browser's start: gives back grants for feeds that were asked for and, in the end, not added. */
export async function dropAskedFeeds(parts: Parts): Promise<void> {
  const { settings } = await parts.settings.load();
  await settleFeedGrants([], feedUrls(settings));
}

/**
 * After a change of sites, grants or settings: repairs the registration, marks the open tabs of sites that are
 * on (without a reload) with the settings as they are now, and takes the marks out of the others.
 */
export async function applySites(parts: Parts): Promise<void> {
  // A grant brings two messages at once, from the browser and from the page that asked: one after the other, or a
  // page would get the script twice.
  await navigator.locks.request('sites', () => applyNow(parts));
}

async function applyNow(parts: Parts): Promise<void> {
  const { settings } = await parts.settings.load();
  const patterns = await grantedSites(feedUrls(settings));
  await repairRegistration(patterns, settings.pausedSites);
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      // The address of a tab is told only where the site was granted; a revoked one has none.
      const granted = url !== undefined && isSiteOn(url, patterns, []);
      // The site's own switch takes the place of a wish for one page: with it that page's marks come and go.
      if (granted) await removeOnceTab(id);
      if (granted && isSiteOn(url, patterns, settings.pausedSites)) return void (await annotateTab(id));
      // A script that runs there asks, and is told by its own address: the tab may have gone on to a site that is on.
      await sendToTab(id, { type: 'tab/refresh' });
      if (granted) await showOff(id);
    }),
  );
  await sendToUi({ type: 'settings/changed' });
}

/** Tells every page that runs our script to ask for its settings and data again. */
export async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendToTab(id, { type: 'tab/refresh' })));
}
