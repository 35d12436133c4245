import { useMemo } from 'preact/hooks';
import type { Library } from '../../knowledge/library.ts';
import { timelineOf } from '../../timeline/entity-timeline.ts';
import { eventView } from '../../timeline/event-view.ts';
import { createSourceNumbers } from '../../timeline/source-numbers.ts';
import { CARD_WORDS } from '../shared/i18n/card-words.ts';
import type { Language } from '../shared/i18n/language.ts';
import { withLiveLabels } from '../shared/live-labels.ts';
import { useDates, useReader, useWords } from '../shared/reader.ts';
import { SourceList } from '../shared/source-list.tsx';
import { EmptyState } from './empty-state.tsx';
import { TimelineView } from './timeline-view.tsx';
import { PANEL_WORDS } from './words.ts';

export type ThreadViewProps = {
  library: Library;
  id: string;
  articleDate: string | null;
  onOpen: (entity: string) => void;
};

/** The page of a curated story. */
export function ThreadView({ library, id, articleDate, onOpen }: ThreadViewProps) {
  const { say } = useWords(PANEL_WORDS);
  const card = useWords(CARD_WORDS);
  const date = useDates();
  const { language } = useReader();
  const page = useMemo(() => buildThreadPage(library, id, language), [library, id, language]);
  if (!page) return <EmptyState title={say('gone')} text={say('goneText')} />;
  const { thread, events, sources } = page;
  return (
    <article class="entity">
      <header class="head">
        <p class="kind">{say('storyLabel')}</p>
        <h1>{thread.title}</h1>
      </header>
      <p class="summary">{thread.summary}</p>
      <TimelineView
        key={id}
        events={events}
        articleDate={articleDate}
        checked={thread.checked}
        except={[]}
        onOpen={onOpen}
      />
      <section>
        <h2>{card.say('sources')}</h2>
        <SourceList sources={sources} />
      </section>
      <p class="meta">
        {say('checkedOn', { date: date(thread.checked) })} · {say('dataOf', { date: date(library.date) })}
      </p>
    </article>
  );
}

function buildThreadPage(library: Library, id: string, language: Language) {
  const thread = library.threads.find((candidate) => candidate.id === id);
  if (!thread) return null;
  const numbers = createSourceNumbers();
  const events = [...timelineOf(library, id)].reverse().map((event) => eventView(event, library, numbers));
  return { thread, events: withLiveLabels(events, language), sources: numbers.list() };
}
