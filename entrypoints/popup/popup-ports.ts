import { browser } from 'wxt/browser';
import { receiveInUi } from '../../src/messaging/receive.ts';
import { sendToBackground, sendToTab } from '../../src/messaging/send.ts';
import { feedUrls } from '../../src/settings/feeds.ts';
import { grantedSites } from '../../src/settings/permissions.ts';
import type { SettingsStore } from '../../src/settings/settings-store.ts';
import { siteOfPage } from '../../src/settings/site-of-page.ts';
import type { FrontPage, PopupPorts } from '../../src/ui/popup/popup-ports.ts';
import { openPanel } from '../background/panel.ts';
import type { FrontTab } from '../pages/front-tab.ts';
import { createLibraryReader } from '../pages/read-library.ts';
import { requestAndApply } from '../pages/request-and-apply.ts';

/** Joins the popup to the tab it was opened over. */
export function createPopupPorts(store: SettingsStore, tab: FrontTab | null): PopupPorts {
  const readLibrary = createLibraryReader();
  const unpause = (host: string) => changePaused(store, (paused) => paused.filter((site) => site !== host));
  return {
    readPage: () => readPage(store, tab),
    namesOf: async ({ cast }) => {
      const library = await readLibrary();
      const rows = [...cast].sort((a, b) => b.mentions - a.mentions);
      return rows.flatMap(({ entity }) => library.entity(entity)?.name ?? []);
    },
    takeCorrections: async () => (await sendToBackground({ type: 'ui/take-corrections' })) ?? [],
    readData: async () => (await sendToBackground({ type: 'ui/data-status' })) ?? null,
    switchOn: async (host, site) => {
      // Asked first, in the click itself. Firefox closes the popup for its prompt, so nothing may be left to do after it.
      const granted = site === 'off' ? requestAndApply([host]) : Promise.resolve(true);
      await unpause(host);
      return granted;
    },
    pause: (host) => changePaused(store, (paused) => [...new Set([...paused, host])]),
    annotateOnce: async () =>
      tab !== null && (await sendToBackground({ type: 'ui/annotate-once', tab: tab.id })) === 'annotated',
    openPanel: () => {
      void openPanel({ window: tab?.window ?? null, tab: tab?.id ?? null }, null).then(() => window.close());
    },
    openOptions: () => {
      void browser.runtime.openOptionsPage().then(() => window.close());
    },
    watch: (listener, signal) => signal.addEventListener('abort', receiveInUi(listener)),
    now: () => new Date(),
  };
}

async function readPage(store: SettingsStore, tab: FrontTab | null): Promise<FrontPage> {
  const { settings } = await store.load();
  const patterns = await grantedSites(feedUrls(settings));
  const site = tab?.url ? siteOfPage(tab.url, patterns, settings.pausedSites) : null;
  if (!tab || !site) return { kind: 'closed' };
  const report = (await sendToTab(tab.id, { type: 'tab/state' })) ?? null;
  const canSwitch = site.state !== 'off' || tab.url!.startsWith('https:');
  return { kind: 'web', host: site.host, site: site.state, canSwitch, report };
}

async function changePaused(store: SettingsStore, edit: (paused: string[]) => string[]): Promise<void> {
  await store.change((now) => ({ ...now, pausedSites: edit(now.pausedSites) }));
  await sendToBackground({ type: 'ui/settings-changed' });
}
