/** The number on the toolbar button, for each tab; the words in its title say the same. */
import { browser } from 'wxt/browser';
import { reportBug } from '../../src/lib/report-bug.ts';
import type { FromPageRead } from '../../src/messaging/receiver.ts';

type Found = Extract<FromPageRead, { type: 'page/found' }>;

/** Dark enough for white text in both themes (7:1). */
const COUNT_COLOUR = '#1f4e79';
const QUIET_COLOUR = '#5c5c5c';

/** Shows what was found in a tab: a count, a dot for a page that is no immigration story, nothing otherwise. */
export function showFound(tab: number, found: Found): Promise<void> {
  if (found.outcome === 'annotated') {
    const text = found.notes > 999 ? '999' : String(found.notes);
    return show(tab, text, COUNT_COLOUR, browser.i18n.getMessage('badgeNotes', text));
  }
  if (found.outcome === 'quiet') return show(tab, '·', QUIET_COLOUR, browser.i18n.getMessage('badgeQuiet'));
  return show(tab, '', QUIET_COLOUR, browser.i18n.getMessage('name'));
}

/** The site of this tab is paused or was switched off. */
export function showOff(tab: number): Promise<void> {
  return show(tab, '–', QUIET_COLOUR, browser.i18n.getMessage('badgeOff'));
}

async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch (error) {
    // The tab was closed meanwhile.
    if (!/No tab with id|Invalid tab ID/i.test(String(error))) reportBug(error);
  }
}
