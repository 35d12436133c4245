import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../knowledge/library.ts';
import type { ArticleReport } from '../shared/article-report.ts';
import { useWords } from '../shared/reader.ts';
import { ArticleView } from './article-view.tsx';
import { EmptyState } from './empty-state.tsx';
import { EntityView } from './entity-view.tsx';
import { NoNotes } from './no-notes.tsx';
import { PanelHeader } from './panel-header.tsx';
import type { PanelPorts } from './panel-ports.ts';
import { PasteView } from './paste-view.tsx';
import { ReportView } from './report-view.tsx';
import { SearchView } from './search-view.tsx';
import { ThreadView } from './thread-view.tsx';
import { canGoBack, goBack, goTo, type Place, placeOf, START, type Trail } from './trail.ts';
import { usePanelData } from './use-panel-data.ts';
import { PANEL_WORDS } from './words.ts';

export type PanelAppProps = {
  ports: PanelPorts;
  /** What the reader asked for when the panel was opened. */
  start?: { place: Place; query: string };
};

/** The side panel: where the reader is, and what is shown there. */
export function PanelApp({ ports, start }: PanelAppProps) {
  const { say } = useWords(PANEL_WORDS);
  const [trail, setTrail] = useState<Trail>(start ? [start.place] : START);
  const [query, setQuery] = useState(start?.query ?? '');
  const [pasted, setPasted] = useState<ArticleReport | null>(null);
  const open = (place: Place) => setTrail((now) => goTo(now, place));
  const { data, report, reload } = usePanelData(ports, (asked) => {
    if (asked.type === 'show') return open({ at: 'entity', id: asked.entity });
    if (asked.type === 'report') return open({ at: 'report', note: asked.note });
    setQuery(asked.words);
    open({ at: 'search' });
  });
  const main = useArrival(trail, data.state === 'ready', start !== undefined);
  const place = placeOf(trail);
  return (
    <>
      <PanelHeader
        place={place}
        onGo={open}
        onBack={canGoBack(trail) ? () => setTrail(goBack(trail)) : null}
        onOptions={ports.openOptions}
      />
      <main ref={main} tabIndex={-1}>
        {data.state === 'loading' && <p class="meta">{say('loading')}</p>}
        {data.state === 'failed' && (
          <EmptyState title={say('loadFailed')} text={say('loadFailedText')}>
            <button type="button" class="button" onClick={reload}>
              {say('tryAgain')}
            </button>
          </EmptyState>
        )}
        {data.state === 'ready' && (
          <PlaceView
            {...{ trail, report, ports, open, query, setQuery, pasted, setPasted }}
            library={data.library}
          />
        )}
      </main>
    </>
  );
}

type PlaceViewProps = {
  trail: Trail;
  library: Library;
  report: ArticleReport | null;
  ports: PanelPorts;
  open: (place: Place) => void;
  query: string;
  setQuery: (query: string) => void;
  pasted: ArticleReport | null;
  setPasted: (report: ArticleReport | null) => void;
};

function PlaceView({ trail, library, report, ports, open, ...kept }: PlaceViewProps) {
  const { say } = useWords(PANEL_WORDS);
  const place = placeOf(trail);
  const today = ports.today();
  // A timeline reached from a pasted text stands beside that text, not beside the page.
  const article = trail[0].at === 'paste' ? kept.pasted : report;
  const cast = useMemo(() => (article?.cast ?? []).map((row) => row.entity), [article]);
  const articleDate = article?.date ?? null;
  const shared = { library, today, articleDate, onOpen: (id: string) => open({ at: 'entity', id }) };
  const onOpenThread = (id: string) => open({ at: 'thread', id });
  switch (place.at) {
    case 'article':
      return report?.outcome === 'annotated' ? (
        <ArticleView
          {...shared}
          report={report}
          title={say('thisArticle')}
          onJump={ports.jump}
          onJumpBack={ports.jumpBack}
        />
      ) : (
        <NoNotes
          outcome={report?.outcome ?? 'nothing'}
          onPaste={() => open({ at: 'paste' })}
          onAnnotate={() => void ports.annotatePage()}
        />
      );
    case 'search':
      return (
        <SearchView {...shared} query={kept.query} onQuery={kept.setQuery} onOpenThread={onOpenThread} />
      );
    case 'paste':
      return (
        <PasteView
          {...shared}
          report={kept.pasted}
          onReport={kept.setPasted}
          annotateText={ports.annotateText}
        />
      );
    case 'entity':
      return <EntityView {...shared} cast={cast} id={place.id} onOpenThread={onOpenThread} />;
    case 'thread':
      return <ThreadView {...shared} id={place.id} />;
    case 'report':
      return <ReportView {...{ library, ...ports }} note={place.note} />;
  }
}

/**
 * Arriving somewhere starts at its top, with the keyboard there; coming back restores where the reader was. A place is
 * reached once it is drawn, which takes the collection: a reader who is faster than its reading arrives then.
 * @param asked true when the panel was opened for the first place, not just opened
 */
function useArrival(trail: Trail, isDrawn: boolean, asked: boolean) {
  const main = useRef<HTMLElement>(null);
  const scrolls = useRef(new Map<Place, number>());
  const place = placeOf(trail);
  const last = useRef(asked ? null : place);
  // Noted while drawing: the next place is not in the document yet, and the old scroll position still stands.
  if (last.current && last.current !== place) scrolls.current.set(last.current, globalThis.scrollY ?? 0);
  useEffect(() => {
    if (!isDrawn || last.current === place) return;
    last.current = place;
    if (place.at === 'search' || place.at === 'paste')
      main.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    else main.current?.focus({ preventScroll: true });
    globalThis.scrollTo?.(0, scrolls.current.get(place) ?? 0);
  }, [place, isDrawn]);
  return main;
}
