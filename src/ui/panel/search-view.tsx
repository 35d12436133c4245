import { useMemo, useRef } from 'preact/hooks';
import { feedOf } from '../../knowledge/feed-of.ts';
import type { Library } from '../../knowledge/library.ts';
import { placeName } from '../shared/i18n/place-name.ts';
import { KIND_NAMES } from '../shared/i18n/record-words.ts';
import { useDates, useReader, useWords } from '../shared/reader.ts';
import { createSearchIndex, type SearchHit } from './search-index.ts';
import { PANEL_WORDS } from './words.ts';

export type SearchViewProps = {
  library: Library;
  query: string;
  onQuery: (query: string) => void;
  onOpen: (entity: string) => void;
  onOpenThread: (thread: string) => void;
};

/** Search over everything recorded. Arrow keys walk from the box through the results. */
export function SearchView({ library, query, onQuery, onOpen, onOpenThread }: SearchViewProps) {
  const { say, count } = useWords(PANEL_WORDS);
  const root = useRef<HTMLDivElement>(null);
  const index = useMemo(() => createSearchIndex(library), [library]);
  const hits = useMemo(() => index.search(query), [index, query]);
  const names = hits.filter((hit) => hit.type !== 'event');
  const events = hits.filter((hit) => hit.type === 'event');
  const asked = query.trim().length > 1;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a short cut; every result is a button
    <div class="search" ref={root} onKeyDown={(event) => walk(event, root.current)}>
      <h1 class="only-heard">{say('search')}</h1>
      <SearchBox
        query={query}
        onQuery={onQuery}
        onFirst={() => root.current?.querySelector<HTMLElement>('.hit')?.click()}
      />
      <p class={asked ? 'only-heard' : 'meta'} aria-live="polite">
        {asked ? count('results', hits.length) : say('searchHint')}
      </p>
      {asked && hits.length === 0 && (
        <div class="nothing">
          <h2>{say('nothingFound', { query: query.trim() })}</h2>
          <p>{say('nothingFoundText')}</p>
        </div>
      )}
      <HitList title={say('names')} hits={names} onOpen={onOpen} onOpenThread={onOpenThread} />
      <HitList title={say('events')} hits={events} onOpen={onOpen} onOpenThread={onOpenThread} />
    </div>
  );
}

/** Arrow keys go from the box through the results. */
function walk(event: KeyboardEvent, root: HTMLElement | null) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !root) return;
  const stops = [...root.querySelectorAll<HTMLElement>('input, .hit')];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

type SearchBoxProps = { query: string; onQuery: (query: string) => void; onFirst: () => void };

function SearchBox({ query, onQuery, onFirst }: SearchBoxProps) {
  const { say } = useWords(PANEL_WORDS);
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onFirst();
        }}
      >
        <label>
          <span class="search-label">{say('searchLabel')}</span>
          <input
            type="search"
            value={query}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </label>
      </form>
    </search>
  );
}

type Openers = { onOpen: (entity: string) => void; onOpenThread: (thread: string) => void };

function HitList({ title, hits, ...open }: { title: string; hits: readonly SearchHit[] } & Openers) {
  if (hits.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain hits">
        {hits.map((hit) => (
          <li key={keyOf(hit)}>
            {hit.type === 'event' ? (
              <EventHit event={hit.event} {...open} />
            ) : (
              <NameHit hit={hit} {...open} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf(hit: SearchHit): string {
  switch (hit.type) {
    case 'entity':
      return hit.entity.id;
    case 'thread':
      return `thread ${hit.thread.id}`;
    case 'event':
      return `event ${hit.event.id}`;
  }
}

type NameHitProps = { hit: Extract<SearchHit, { type: 'entity' | 'thread' }> } & Openers;

function NameHit({ hit, onOpen, onOpenThread }: NameHitProps) {
  const { say } = useWords(PANEL_WORDS);
  const { language, locale } = useReader();
  if (hit.type === 'thread') {
    return (
      <button type="button" class="hit" onClick={() => onOpenThread(hit.thread.id)}>
        <span class="hit-name">{hit.thread.title}</span>
        <span class="meta">{say('storyLabel')}</span>
      </button>
    );
  }
  const place = placeName(hit.entity.jurisdiction ?? 'US', locale);
  return (
    <button type="button" class="hit" onClick={() => onOpen(hit.entity.id)}>
      <span class="hit-name">{hit.entity.name}</span>
      <span class="meta">
        {KIND_NAMES[language][hit.entity.kind]}
        {place !== null && <> · {place}</>}
        {feedOf(hit.entity.id) && <> · {feedOf(hit.entity.id)}</>}
        {hit.alias !== null && <> · {say('foundAs', { alias: hit.alias })}</>}
      </span>
    </button>
  );
}

type EventHitProps = { event: Extract<SearchHit, { type: 'event' }>['event'] } & Openers;

function EventHit({ event, onOpenThread }: EventHitProps) {
  const { say } = useWords(PANEL_WORDS);
  const date = useDates();
  return (
    <button type="button" class="hit" onClick={() => onOpenThread(event.thread.id)}>
      <span>
        <time dateTime={event.date}>{date(event.date)}</time> {event.what}
      </span>
      <span class="meta">{say('inThread', { title: event.thread.title })}</span>
    </button>
  );
}
