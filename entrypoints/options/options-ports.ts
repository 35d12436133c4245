import { browser } from 'wxt/browser';
import type { NewsSite } from '../../src/knowledge/news-site.ts';
import { dayOf } from '../../src/lib/date-span.ts';
import { reportBug } from '../../src/lib/report-bug.ts';
import { receiveInUi } from '../../src/messaging/receive.ts';
import { sendToBackground } from '../../src/messaging/send.ts';
import { readFeedInput } from '../../src/settings/feed-address.ts';
import { feedProblem, feedUrls } from '../../src/settings/feeds.ts';
import { removeSite, requestFeed, settleFeedGrants } from '../../src/settings/permissions.ts';
import { REGISTER_ADDRESS } from '../../src/settings/register-address.ts';
import { defaultSettings, MAX_FEEDS, type Settings } from '../../src/settings/settings.ts';
import { exportSettings, importSettings } from '../../src/settings/settings-file.ts';
import { openSettingsStore } from '../../src/settings/settings-store.ts';
import { hostFromInput, hostsOf } from '../../src/settings/sites.ts';
import { withSyncCopy } from '../../src/settings/sync-copy.ts';
import { loadSyncCopy, updateSyncCopy } from '../../src/settings/sync-copy-store.ts';
import type { OptionsPorts, SyncState } from '../../src/ui/options/options-ports.ts';
import { grantedHosts } from '../pages/granted-hosts.ts';
import { createLibraryReader } from '../pages/read-library.ts';
import { requestAndApply } from '../pages/request-and-apply.ts';

/** Joins the options to the stores, the browser's grants and the background. */
export function createOptionsPorts(sites: readonly NewsSite[]): OptionsPorts {
  const store = openSettingsStore();
  const manifest = browser.runtime.getManifest();
  const announce = () => sendToBackground({ type: 'ui/settings-changed' });
  const feedsOf = (settings: Settings) => JSON.stringify(settings.feeds);
  return {
    sites,
    loadSettings: () => store.load(),
    changeSettings: async (edit) => {
      let old = defaultSettings;
      const saved = await store.change((now) => {
        old = structuredClone(now);
        return edit(now);
      });
      const before = feedUrls(old);
      const after = feedUrls(saved.settings);
      if (before.join() !== after.join()) await settleFeedGrants(before, after).catch(reportBug);
      if (saved.saved) await updateSyncCopy(old, saved.settings, dayOf(new Date())).catch(reportBug);
      if (feedsOf(old) === feedsOf(saved.settings)) await announce();
      else await sendToBackground({ type: 'ui/feeds-changed' });
      return saved;
    },
    readGranted: grantedHosts,
    required: hostsOf(manifest.host_permissions ?? []),
    requestSites: requestAndApply,
    removeSite: async (host) => {
      const removed = await removeSite(host);
      await announce();
      return removed;
    },
    hostFromInput,
    readFeedInput,
    readData: async () => (await sendToBackground({ type: 'ui/data-status' })) ?? null,
    checkNow: async () => (await sendToBackground({ type: 'ui/check-now' })) ?? null,
    goToPreviousVersion: async () => (await sendToBackground({ type: 'ui/previous-version' })) ?? null,
    requestFeed,
    cancelFeed: async () => settleFeedGrants([], feedUrls((await store.load()).settings)),
    lookAtFeed: async (url, key) => (await sendToBackground({ type: 'ui/look-at-feed', url, key })) ?? null,
    feedProblem,
    maxFeeds: MAX_FEEDS,
    requestRegister: () => requestFeed(REGISTER_ADDRESS),
    readRegister: async () => (await sendToBackground({ type: 'ui/register' })) ?? null,
    checkRegister: async () => (await sendToBackground({ type: 'ui/check-register' })) ?? null,
    readFeeds: async () => (await sendToBackground({ type: 'ui/feeds' })) ?? null,
    checkFeed: async (key) => (await sendToBackground({ type: 'ui/check-feed', key })) ?? null,
    readSyncCopy,
    withSyncCopy,
    readChanges: async () => (await sendToBackground({ type: 'ui/changes' })) ?? null,
    forgetShown: async () => (await sendToBackground({ type: 'ui/forget-shown' })) ?? false,
    goBackInFeed: async (key) => (await sendToBackground({ type: 'ui/feed-back', key })) ?? null,
    exportFile: exportSettings,
    importFile: importSettings,
    download,
    loadLibrary: createLibraryReader(),
    watch: (listener, signal) => signal.addEventListener('abort', receiveInUi(listener)),
    now: () => new Date(),
    version: manifest.version,
    browserLanguage: browser.i18n.getUILanguage(),
  };
}

async function readSyncCopy(): Promise<SyncState> {
  try {
    const copy = await loadSyncCopy();
    return copy ? { kind: 'copy', copy } : { kind: 'none' };
  } catch {
    return { kind: 'no-sync' };
  }
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address over by the time the click returns; a minute is plenty for a slow disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
