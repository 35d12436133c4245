/** The number on the toolbar button, for each tab; the words in its title say the same. */
import { browser } from 'wxt/browser';
import { reportBug } from '../../src/lib/report-bug.ts';
import type { FromPageRead } from '../../src/messaging/receiver.ts';

type Found = Extract<FromPageRead, { type: 'page/found' }>;

/** Dark enough for white text in both themes (7:1). */
const COUNT_COLOUR = '#1f4e79';
const QUIET_COLOUR = '#5c5c5c';

/** States of the icon (data/build/icon-svg.ts): the first is the one in the manifest. */
type Icon = 'on' | 'quiet' | 'off';

/** Shows what was found in a tab: a count, a dot for a page that is no immigration story, nothing otherwise. */
export function showFound(tab: number, found: Found): Promise<void> {
  if (found.outcome === 'annotated') {
    const text = found.notes > 999 ? '999' : String(found.notes);
    return show(tab, 'on', text, COUNT_COLOUR, browser.i18n.getMessage('badgeNotes', text));
  }
  if (found.outcome === 'quiet')
    return show(tab, 'quiet', '·', QUIET_COLOUR, browser.i18n.getMessage('badgeQuiet'));
  return show(tab, 'on', '', QUIET_COLOUR, browser.i18n.getMessage('name'));
}

/** The site of this tab is paused or was switched off. */
export function showOff(tab: number): Promise<void> {
  return show(tab, 'off', '–', QUIET_COLOUR, browser.i18n.getMessage('badgeOff'));
}

/** A choice made in this tab could not be stored. */
export function showNotSaved(tab: number): Promise<void> {
  return show(tab, 'on', '!', QUIET_COLOUR, browser.i18n.getMessage('badgeNotSaved'));
}

async function show(tabId: number, icon: Icon, text: string, color: string, title: string): Promise<void> {
  const prefix = icon === 'on' ? '' : `${icon}-`;
  try {
    await browser.action.setIcon({
      tabId,
      path: { 16: `/icon/${prefix}16.png`, 32: `/icon/${prefix}32.png` },
    });
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch (error) {
    // The tab was closed meanwhile.
    if (!/No tab with id|Invalid tab ID/i.test(String(error))) reportBug(error);
  }
}
