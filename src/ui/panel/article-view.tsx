import { useMemo } from 'preact/hooks';
import type { Library } from '../../knowledge/library.ts';
import type { ArticleReport } from '../shared/article-report.ts';
import { CARD_WORDS } from '../shared/i18n/card-words.ts';
import { useDates, useWords } from '../shared/reader.ts';
import { SourceList } from '../shared/source-list.tsx';
import { buildArticlePage } from './article-page.ts';
import { CastList } from './cast-list.tsx';
import { StoryPart } from './story-part.tsx';
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
        <StoryPart
          title={card.say('sinceThisArticle')}
          events={page.since}
          except={cast}
          onOpen={actions.onOpen}
        />
      )}
      <StoryPart
        title={say('story')}
        events={page.story}
        except={cast}
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
