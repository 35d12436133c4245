import { browser } from 'wxt/browser';
import { dayOf } from '../../src/lib/date-span.ts';
import { reportBug } from '../../src/lib/report-bug.ts';
import type { FromPageRead } from '../../src/messaging/receiver.ts';
import type { PageSender } from '../../src/messaging/senders.ts';
import { buildCard } from '../../src/timeline/build-card.ts';
import type { CardView } from '../../src/timeline/card-view.ts';
import { feedNotes } from '../../src/ui/shared/feed-notes.ts';
import { CARD_WORDS } from '../../src/ui/shared/i18n/card-words.ts';
import { formatDate } from '../../src/ui/shared/i18n/format-date.ts';
import { chooseLanguage, localeOf } from '../../src/ui/shared/i18n/language.ts';
import { NOTE_WORDS } from '../../src/ui/shared/i18n/note-words.ts';
import { createWords } from '../../src/ui/shared/i18n/words.ts';
import { withLiveLabels } from '../../src/ui/shared/live-labels.ts';
import { correctionsForCard, mayRemember } from './corrections.ts';
import type { Parts } from './parts.ts';

/**
 * The card of an entity, with the lines that are the reader's own: what was corrected since they saw it, whose record
 * it is, which names were settled. Nothing is remembered of a private window.
 */
export async function answerCard(
  parts: Parts,
  { entity, date, cast }: Extract<FromPageRead, { type: 'page/card' }>,
  sender: Pick<PageSender, 'incognito'>,
): Promise<CardView | null> {
  const [{ settings }, library, conflicts] = await Promise.all([
    parts.settings.load(),
    parts.library.get(),
    parts.knowledge.joined.conflicts().catch(() => []),
  ]);
  const browserLanguage = browser.i18n.getUILanguage();
  const language = chooseLanguage(settings.page.language, browserLanguage);
  const view = buildCard(library, entity, {
    articleDate: date,
    today: dayOf(new Date()),
    cast,
    language,
  });
  if (!view) return null;
  const corrections = mayRemember(settings, sender)
    ? await correctionsForCard(library, view).catch(reportBug)
    : [];
  const { say } = createWords(NOTE_WORDS, language);
  const day = (on: string) => formatDate(on, localeOf(language, browserLanguage));
  const corrected = (corrections ?? []).map(({ on, note }) => say('corrected', { date: day(on), note }));
  const unreviewed = view.unreviewed ? [CARD_WORDS[language].unreviewed] : [];
  const feeds = feedNotes(library, view.id, conflicts, language);
  const since = withLiveLabels(view.since, language);
  return { ...view, since, notes: [...corrected, ...unreviewed, ...feeds] };
}
