/**
 * The background: put together, listened, started. The browser stops it after 30 idle seconds and starts it again
 * for the next event, so every listener is registered at once and nothing is remembered outside a store.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { reportBug } from '../../src/lib/report-bug.ts';
import { receiveInBackground } from '../../src/messaging/receive.ts';
import { closeStorageToPages } from '../../src/settings/settings-store.ts';
import { REGISTER_ALARM } from '../../src/updates/federal-register/register-alarm-store.ts';
import { feedOfAlarm } from '../../src/updates/update-state-store.ts';
import { runCommand } from './commands.ts';
import { createMenu, runMenu } from './menu.ts';
import { removeOnceTab } from './once-tabs-store.ts';
import { createPageHandlers } from './page-handlers.ts';
import { createParts, type Parts } from './parts.ts';
import { repairRegister, runRegister } from './register.ts';
import { applySites, dropAskedFeeds, repairSites } from './sites.ts';
import { createUiHandlers } from './ui-handlers.ts';
import { repairFeeds, runCheck } from './updater.ts';

export default defineBackground(() => {
  const parts = createParts();
  const run = (work: () => Promise<unknown>) => void work().catch(reportBug);

  receiveInBackground(createPageHandlers(parts), createUiHandlers(parts), reportBug);
  browser.runtime.onInstalled.addListener(({ reason }) => run(() => afterInstall(parts, reason)));
  // Firefox starts an event page for this event alone; the repairs below run at every start.
  browser.runtime.onStartup.addListener(() => run(() => dropAskedFeeds(parts)));
  browser.permissions.onAdded.addListener(() => run(() => applySites(parts)));
  browser.permissions.onRemoved.addListener(() => run(() => applySites(parts)));
  browser.alarms.onAlarm.addListener(({ name }) => {
    const feed = feedOfAlarm(name);
    if (feed !== null) run(() => runCheck(parts, feed));
    if (name === REGISTER_ALARM) run(() => runRegister(parts));
  });
  browser.contextMenus.onClicked.addListener((clicked, tab) => run(() => runMenu(parts, clicked, tab)));
  browser.commands.onCommand.addListener((name, tab) => run(() => runCommand(name, tab)));
  browser.tabs.onRemoved.addListener((tab) => run(() => removeOnceTab(tab)));

  run(closeStorageToPages);
  run(() => repairSites(parts));
  run(() => repairFeeds(parts));
  run(() => repairRegister(parts));
});

/** Settings are never touched here: the event may not come at all, or twice. */
async function afterInstall(parts: Parts, reason: string): Promise<void> {
  await parts.knowledge.main.forgetPackage().catch(reportBug);
  await createMenu();
  // The scripts of the version before are dead, or deaf, in the pages that are open: they get the new one.
  await (reason === 'update' ? applySites(parts) : repairSites(parts));
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
