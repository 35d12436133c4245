import { browser } from 'wxt/browser';
import { dayOf } from '../../src/lib/date-span.ts';
import type { ToUi } from '../../src/messaging/messages.ts';
import { receiveInUi } from '../../src/messaging/receive.ts';
import { sendToTab } from '../../src/messaging/send.ts';
import type { ToPage } from '../../src/messaging/to-page.ts';
import type { PanelChange, PanelPorts } from '../../src/ui/panel/panel-ports.ts';
import { frontTab } from '../pages/front-tab.ts';
import { createLibraryReader } from '../pages/read-library.ts';

/** Joins the panel to the tab beside it, the stores and the background. */
export function createPanelPorts(): PanelPorts {
  return {
    loadLibrary: createLibraryReader(),
    readArticle: async () => {
      const tab = await frontTab();
      return (tab && (await sendToTab(tab.id, { type: 'tab/state' }))) ?? null;
    },
    jump: async (entity, nth) => {
      await tell({ type: 'tab/jump', entity, nth });
      await showPage();
    },
    jumpBack: () => tell({ type: 'tab/back' }),
    annotateText: async (text, date) => {
      // The engine is as large as the rest of the panel and seldom wanted here.
      const { annotatePasted } = await import('./annotate-pasted.ts');
      return annotatePasted(text, date);
    },
    annotatePage: () => tell({ type: 'tab/annotate' }),
    readAddress: async () => {
      const url = URL.parse((await frontTab())?.url ?? '');
      return url && /^https?:$/.test(url.protocol) ? url.origin + url.pathname : null;
    },
    appVersion: browser.runtime.getManifest().version,
    watch: (listener, signal) => {
      watchMessages(listener, signal);
      watchTabs(() => listener({ type: 'page' }), signal);
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    today: () => dayOf(new Date()),
  };
}

/** A panel in a tab of its own, where no sidebar could be opened, gives way to the page it speaks of. */
async function showPage(): Promise<void> {
  if (!new URLSearchParams(location.search).has('alone')) return;
  const tab = await frontTab();
  if (tab) await browser.tabs.update(tab.id, { active: true });
}

async function tell(message: ToPage): Promise<void> {
  const tab = await frontTab();
  if (tab) await sendToTab(tab.id, message);
}

function watchMessages(listener: (change: PanelChange) => void, signal: AbortSignal): void {
  const stop = receiveInUi((message) => {
    const change = changeOf(message);
    if (change) listener(change);
  });
  signal.addEventListener('abort', stop);
}

function changeOf(message: ToUi): PanelChange | null {
  switch (message.type) {
    case 'data/changed':
      return { type: 'data' };
    case 'panel/show':
      return { type: 'show', entity: message.entity };
    case 'panel/search':
      return { type: 'search', words: message.words };
    case 'panel/report':
      return { type: 'report', note: message.note };
    case 'panel/page-changed':
    case 'settings/changed':
      return { type: 'page' };
  }
}

/** Another tab comes to the front, or the one in front has loaded another page. */
function watchTabs(onChange: () => void, signal: AbortSignal): void {
  const onUpdated = (_: number, change: { status?: string | undefined }) => {
    if (change.status === 'complete') onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
