import { browser } from 'wxt/browser';
import { type Registration, registrationFor } from '../../src/settings/sites.ts';

const ID = 'annotator';
/** Built by WXT from entrypoints/annotator/, entrypoints/card/ and entrypoints/marks.css. */
export const SCRIPT = 'annotator.js';
export const CARD_SCRIPT = 'card.js';
export const STYLE = 'assets/marks.css';

/**
 * Makes the registered content script fit the sites that are switched on. Browsers drop registrations when the
 * extension is updated, so this runs at every start of the background; it changes nothing when all is right.
 * Gives true when something was changed.
 */
export async function repairRegistration(
  patterns: readonly string[],
  paused: readonly string[],
): Promise<boolean> {
  return navigator.locks.request('registration', async () => {
    const wanted = registrationFor(patterns, paused);
    const [current] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (!wanted) {
      if (current) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return current !== undefined;
    }
    if (current && isSame(current, wanted)) return false;
    if (current) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    await browser.scripting.registerContentScripts([
      {
        id: ID,
        js: [SCRIPT],
        css: [STYLE],
        ...wanted,
        allFrames: false,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
    return true;
  });
}

type Registered = { matches?: string[] | undefined; excludeMatches?: string[] | undefined };

function isSame(current: Registered, wanted: Registration): boolean {
  const key = (list: readonly string[] = []) => [...list].sort().join(' ');
  return (
    key(current.matches) === key(wanted.matches) && key(current.excludeMatches) === key(wanted.excludeMatches)
  );
}
