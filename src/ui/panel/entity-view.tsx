import { useMemo } from 'preact/hooks';
import type { Library } from '../../knowledge/library.ts';
import { feedNotes } from '../shared/feed-notes.ts';
import { CARD_WORDS } from '../shared/i18n/card-words.ts';
import { placeName } from '../shared/i18n/place-name.ts';
import { KIND_NAMES } from '../shared/i18n/record-words.ts';
import { useDates, useReader, useWords } from '../shared/reader.ts';
import { SourceList } from '../shared/source-list.tsx';
import { ThenNowRail } from '../shared/then-now-rail.tsx';
import { Corrections } from './corrections.tsx';
import { EmptyState } from './empty-state.tsx';
import { buildEntityPage, type EntityPage } from './entity-page.ts';
import { Background, Claims, Related } from './entity-sections.tsx';
import { SectionLinks } from './section-links.tsx';
import { StoryPart } from './story-part.tsx';
import { TimelineView } from './timeline-view.tsx';
import { PANEL_WORDS } from './words.ts';

export type EntityViewProps = {
  library: Library;
  id: string;
  /** Day of the article beside the panel, where there is one. */
  articleDate: string | null;
  /** Ids of that article's entities. */
  cast: readonly string[];
  today: string;
  onOpen: (entity: string) => void;
  onOpenThread: (thread: string) => void;
};

/** The page of one entity: then and now, its timeline, everything recorded, and the sources of it all. */
export function EntityView({ library, id, articleDate, cast, today, onOpen, onOpenThread }: EntityViewProps) {
  const { say } = useWords(PANEL_WORDS);
  const card = useWords(CARD_WORDS);
  const { language } = useReader();
  const date = useDates();
  const page = useMemo(
    () => buildEntityPage(library, id, { articleDate, cast, today, language }),
    [library, id, articleDate, cast, today, language],
  );
  if (!page) return <EmptyState title={say('gone')} text={say('goneText')} />;
  return (
    <article class="entity">
      <Head page={page} />
      {feedNotes(library, page.id, [], language).map((note) => (
        <p key={note} class="meta">
          {note}
        </p>
      ))}
      {page.rail && <ThenNowRail rail={page.rail} />}
      <p class="summary">{page.summary}</p>
      {page.unreviewed && <p class="meta">{card.say('unreviewed')}</p>}
      <SectionLinks page={page} />
      {page.since.length > 0 && (
        <StoryPart
          title={card.say('sinceThisArticle')}
          events={page.since}
          except={[page.id]}
          onOpen={onOpen}
        />
      )}
      <TimelineView
        key={page.id}
        events={page.events}
        articleDate={articleDate}
        checked={page.checked}
        except={[page.id]}
        onOpen={onOpen}
      />
      <Background page={page} onOpen={onOpen} />
      <Claims page={page} />
      <Related page={page} onOpen={onOpen} onOpenThread={onOpenThread} />
      <Corrections corrections={page.corrections} />
      {page.sources.length > 0 && (
        <section id="sources" aria-labelledby="sources-title">
          <h2 id="sources-title">{card.say('sources')}</h2>
          <SourceList sources={page.sources} />
        </section>
      )}
      <p class="meta">
        {say('checkedOn', { date: date(page.checked) })} · {say('dataOf', { date: date(page.dataDate) })}
      </p>
    </article>
  );
}

function Head({ page }: { page: EntityPage }) {
  const { language, locale } = useReader();
  const place = placeName(page.jurisdiction, locale);
  return (
    <header class="head">
      <p class="kind">
        {KIND_NAMES[language][page.kind]}
        {place && <> · {place}</>}
      </p>
      <h1>{page.name}</h1>
      {page.localName && (
        <p class="meta" lang="es">
          {page.localName}
        </p>
      )}
    </header>
  );
}
