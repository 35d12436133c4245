import { browser } from 'wxt/browser';
import { reportBug } from '../../src/lib/report-bug.ts';
import { takePanelWish } from '../../src/messaging/panel-wish-store.ts';
import { openSettingsStore } from '../../src/settings/settings-store.ts';
import { PanelApp } from '../../src/ui/panel/panel-app.tsx';
import { PANEL_CSS } from '../../src/ui/panel/panel-css.ts';
import { ReaderRoot } from '../../src/ui/shared/reader-root.tsx';
import { startPage } from '../../src/ui/shared/start-page.tsx';
import { createPanelPorts } from './panel-ports.ts';
import { startOf } from './start-of.ts';

const TITLE = { en: 'Immigration Footnotes', es: 'Immigration Footnotes' };

async function start(): Promise<void> {
  const [{ settings }, wish] = await Promise.all([openSettingsStore().load(), takePanelWish()]);
  const first = startOf(wish, location.search);
  startPage(
    document.querySelector('#root')!,
    PANEL_CSS,
    <ReaderRoot
      language={settings.page.language}
      browserLanguage={browser.i18n.getUILanguage()}
      title={TITLE}
    >
      <PanelApp ports={createPanelPorts()} {...(first ? { start: first } : {})} />
    </ReaderRoot>,
  );
}

start().catch(reportBug);
