import { browser } from 'wxt/browser';
import { dayOf } from '../../src/lib/date-span.ts';
import type { FromPageRead } from '../../src/messaging/receiver.ts';
import { buildCard } from '../../src/timeline/build-card.ts';
import type { CardView } from '../../src/timeline/card-view.ts';
import { feedNotes } from '../../src/ui/shared/feed-notes.ts';
import { chooseLanguage } from '../../src/ui/shared/i18n/language.ts';
import type { Parts } from './parts.ts';

/** The card of an entity, with the lines that are the reader's own: whose record it is, which names were settled. */
export async function answerCard(
  parts: Parts,
  { entity, date, cast }: Extract<FromPageRead, { type: 'page/card' }>,
): Promise<CardView | null> {
  const [{ settings }, library, conflicts] = await Promise.all([
    parts.settings.load(),
    parts.library.get(),
    parts.knowledge.joined.conflicts().catch(() => []),
  ]);
  const language = chooseLanguage(settings.page.language, browser.i18n.getUILanguage());
  const view = buildCard(library, entity, {
    articleDate: date,
    today: dayOf(new Date()),
    cast,
    language,
  });
  return view && { ...view, notes: feedNotes(library, view.id, conflicts, language) };
}
