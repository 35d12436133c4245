import { isLive } from '../../knowledge/live-source.ts';
import type { EventView } from '../../timeline/card-view.ts';
import type { Language } from './i18n/language.ts';
import { NOTE_WORDS } from './i18n/note-words.ts';
import { createWords } from './i18n/words.ts';

/** Events with a label behind live documents, so that nobody takes them for what editors told. */
export function withLiveLabels(events: readonly EventView[], language: Language): EventView[] {
  const { say } = createWords(NOTE_WORDS, language);
  return events.map((event) =>
    isLive(event) ? { ...event, what: `${event.what} (${say('live')})` } : event,
  );
}
