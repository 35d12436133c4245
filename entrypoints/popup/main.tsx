import { browser } from 'wxt/browser';
import { reportBug } from '../../src/lib/report-bug.ts';
import { openSettingsStore } from '../../src/settings/settings-store.ts';
import { PopupApp } from '../../src/ui/popup/popup-app.tsx';
import { POPUP_CSS } from '../../src/ui/popup/popup-css.ts';
import { ReaderRoot } from '../../src/ui/shared/reader-root.tsx';
import { startPage } from '../../src/ui/shared/start-page.tsx';
import { frontTab } from '../pages/front-tab.ts';
import { createPopupPorts } from './popup-ports.ts';

const TITLE = { en: 'Immigration Footnotes', es: 'Immigration Footnotes' };

async function start(): Promise<void> {
  const store = openSettingsStore();
  const [{ settings }, tab] = await Promise.all([store.load(), frontTab()]);
  startPage(
    document.querySelector('#root')!,
    POPUP_CSS,
    <ReaderRoot
      language={settings.page.language}
      browserLanguage={browser.i18n.getUILanguage()}
      title={TITLE}
    >
      <PopupApp ports={createPopupPorts(store, tab)} />
    </ReaderRoot>,
  );
}

start().catch(reportBug);
