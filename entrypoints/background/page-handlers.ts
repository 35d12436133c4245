import type { PageHandlers } from '../../src/messaging/receiver.ts';
import { sendToUi } from '../../src/messaging/send.ts';
import type { CardView } from '../../src/timeline/card-view.ts';
import { putCard } from './annotate-tab.ts';
import { showFound, showNotSaved, showOff } from './badge.ts';
import { answerCard } from './card-answer.ts';
import { cardLook } from './card-look.ts';
import { openPanel } from './panel.ts';
import type { Parts } from './parts.ts';
import { isPageOn, refreshPages } from './sites.ts';

/** Answers to content scripts: untrusted, so nothing is told that the page's own switch and data do not need. */
export function createPageHandlers(parts: Parts): PageHandlers<CardView> {
  return {
    'page/hello': async (_, { tab, url }) => {
      if (!(await isPageOn(parts, tab, url))) {
        await showOff(tab);
        return { on: false };
      }
      const [{ settings }, { base64, version }, active] = await Promise.all([
        parts.settings.load(),
        parts.knowledge.joined.lexicon(),
        parts.knowledge.main.active(),
      ]);
      return {
        on: true,
        settings: settings.page,
        lexicon: base64,
        look: cardLook(settings.page.language, navigator.language),
        version,
        dataDate: active.date,
      };
    },
    'page/found': async (found, { tab }) => {
      await showFound(tab, found);
      await sendToUi({ type: 'panel/page-changed', tab });
      return true;
    },
    'page/card': (message, sender) => answerCard(parts, message, sender),
    'page/load-card': (_, { tab }) => putCard(tab),
    'page/open-panel': async ({ entity }, spot) => {
      await openPanel(spot, { show: 'entity', entity });
      return true;
    },
    'page/report': async ({ note }, spot) => {
      await openPanel(spot, { show: 'report', note });
      return true;
    },
    'page/hide-entity': async ({ entity }, { incognito, tab }) => {
      // What is done in a private window leaves no trace: there the mark goes away until the page is left.
      if (incognito) return true;
      const { saved } = await parts.settings.change((current) => ({
        ...current,
        page: { ...current.page, hidden: [...new Set([...current.page.hidden, entity])] },
      }));
      if (!saved) {
        await showNotSaved(tab);
        return false;
      }
      await Promise.all([refreshPages(), sendToUi({ type: 'settings/changed' })]);
      return true;
    },
  };
}
