import { sendToBackground } from '../../src/messaging/send.ts';
import { requestSites } from '../../src/settings/permissions.ts';

/** Asks the browser for hosts, straight from the click, and brings pages and marks in line with the answer. */
export async function requestAndApply(hosts: readonly string[]): Promise<boolean> {
  const granted = await requestSites(hosts);
  if (granted) await sendToBackground({ type: 'ui/settings-changed' });
  return granted;
}
