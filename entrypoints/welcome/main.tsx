import { browser } from 'wxt/browser';
import { reportBug } from '../../src/lib/report-bug.ts';
import { openSettingsStore } from '../../src/settings/settings-store.ts';
import { ReaderRoot } from '../../src/ui/shared/reader-root.tsx';
import { startPage } from '../../src/ui/shared/start-page.tsx';
import { WelcomeApp } from '../../src/ui/welcome/welcome-app.tsx';
import { WELCOME_CSS } from '../../src/ui/welcome/welcome-css.ts';
import { grantedHosts } from '../pages/granted-hosts.ts';
import { readNewsSites } from '../pages/read-sites.ts';
import { requestAndApply } from '../pages/request-and-apply.ts';

const TITLE = { en: 'Welcome · Immigration Footnotes', es: 'Bienvenida · Immigration Footnotes' };

async function start(): Promise<void> {
  const [{ settings }, sites] = await Promise.all([openSettingsStore().load(), readNewsSites()]);
  const ports = {
    sites,
    readGranted: () => grantedHosts(settings),
    requestSites: requestAndApply,
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
  startPage(
    document.querySelector('#root')!,
    WELCOME_CSS,
    <ReaderRoot
      language={settings.page.language}
      browserLanguage={browser.i18n.getUILanguage()}
      title={TITLE}
    >
      <WelcomeApp ports={ports} />
    </ReaderRoot>,
  );
}

start().catch(reportBug);
