import { useMemo } from 'preact/hooks';
import type { Library } from '../../knowledge/library.ts';
import type { EventView } from '../../timeline/card-view.ts';
import type { ArticleReport } from '../shared/article-report.ts';
import { EventLine } from '../shared/event-line.tsx';
import { CARD_WORDS } from '../shared/i18n/card-words.ts';
import { useDates, useWords } from '../shared/reader.ts';
import { SourceList } from '../shared/source-list.tsx';
import { buildArticlePage } from './article-page.ts';
import { CastList } from './cast-list.tsx';
import { EntityLinks } from './entity-links.tsx';
import { PANEL_WORDS } from './words.ts';

export type ArticleViewProps = {
  library: Library;
  report: ArticleReport;
  today: string;
  /** What heads the page: this article, or a pasted text. */
  title: string;
  onJump: ((entity: string, nth: number) => void) | null;
  onJumpBack: () => void;
  onOpen: (entity: string) => void;
};

/** "This article": its cast, what happened since, and the story before it. */
export function ArticleView({ library, report, today, title, ...actions }: ArticleViewProps) {
  const { say, count } = useWords(PANEL_WORDS);
  const card = useWords(CARD_WORDS);
  const date = useDates();
  const page = useMemo(() => buildArticlePage(library, report, today), [library, report, today]);
  const cast = page.cast.map((row) => row.id);
  return (
    <article>
      <header class="head">
        <h1>{title}</h1>
        <p class="meta">
          {page.date ? <time dateTime={page.date}>{date(page.date)}</time> : say('undated')} ·{' '}
          {count('notes', page.notes)}
        </p>
        {page.partial && <p class="meta">{say('partial')}</p>}
      </header>
      {page.since.length > 0 && (
        <Events
          title={card.say('sinceThisArticle')}
          events={page.since}
          {...{ cast }}
          onOpen={actions.onOpen}
        />
      )}
      <Events
        title={say('story')}
        events={page.story}
        {...{ cast }}
        onOpen={actions.onOpen}
        empty={say('noStory')}
      />
      <section class="cast-section" aria-labelledby="cast-title">
        <h2 id="cast-title">{say('castTitle')}</h2>
        {actions.onJump && <p class="hint">{say('castHint')}</p>}
        <CastList rows={page.cast} {...actions} />
        <Citations citations={page.citations} />
      </section>
      {page.sources.length > 0 && (
        <section aria-labelledby="sources-title">
          <h2 id="sources-title">{card.say('sources')}</h2>
          <SourceList sources={page.sources} />
        </section>
      )}
      <p class="meta">{say('dataOf', { date: date(library.date) })}</p>
    </article>
  );
}

type EventsProps = {
  title: string;
  /** Oldest first. */
  events: readonly EventView[];
  /** Ids of the article's entities. */
  cast: readonly string[];
  onOpen: (entity: string) => void;
  empty?: string;
};

/** A part of the story, closed to its title and its latest line so that the cast stays in sight. */
function Events({ title, events, cast, onOpen, empty }: EventsProps) {
  const date = useDates();
  const latest = events.at(-1);
  return (
    <details class="story">
      <summary>
        <h2>{title}</h2> <span class="tally figures">{events.length}</span>
        {latest && (
          <span class="latest">
            <time dateTime={latest.date}>{date(latest.date)}</time> {latest.what}
          </span>
        )}
      </summary>
      {events.length === 0 && <p class="meta">{empty}</p>}
      <ul class="events">
        {events.map((event) => (
          <EventLine key={event.id} event={event}>
            <EntityLinks entities={event.entities} except={cast} onOpen={onOpen} />
          </EventLine>
        ))}
      </ul>
    </details>
  );
}

function Citations({ citations }: Pick<ArticleReport, 'citations'>) {
  const { say } = useWords(PANEL_WORDS);
  if (citations.length === 0) return null;
  return (
    <>
      <h3>{say('officialTexts')}</h3>
      <ul class="plain">
        {citations.map(({ name, link, mentions }) => (
          <li key={name}>
            <a href={link} target="_blank" rel="noreferrer noopener">
              {name}
            </a>{' '}
            <span class="meta figures">×{mentions}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
