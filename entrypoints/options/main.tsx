import { reportBug } from '../../src/lib/report-bug.ts';
import { OptionsApp } from '../../src/ui/options/options-app.tsx';
import { OPTIONS_CSS } from '../../src/ui/options/options-css.ts';
import { startPage } from '../../src/ui/shared/start-page.tsx';
import { readNewsSites } from '../pages/read-sites.ts';
import { createOptionsPorts } from './options-ports.ts';

async function start(): Promise<void> {
  const ports = createOptionsPorts(await readNewsSites());
  startPage(document.querySelector('#root')!, OPTIONS_CSS, <OptionsApp ports={ports} />);
}

start().catch(reportBug);
