import type { NumberedSource } from '../../timeline/card-view.ts';
import { useCardWords, useDates } from '../shared/reader.ts';

/** The numbered sources in one run of text, as at the foot of a page; the title is heard and shown on hover. */
export function CardSources({ sources }: { sources: readonly NumberedSource[] }) {
  const { say } = useCardWords();
  const date = useDates();
  if (sources.length === 0) return null;
  return (
    <ol class="card-sources" aria-label={say('sources')}>
      {sources.map((source) => {
        const day = source.published ? `, ${date(source.published)}` : '';
        return (
          <li key={source.number} id={`source-${source.number}`}>
            <sup aria-hidden="true">{source.number}</sup>{' '}
            <a href={source.url} target="_blank" rel="noreferrer noopener" title={`${source.title}${day}`}>
              {source.publisher}
              <span class="only-heard">
                : {source.title}
                {day}
              </span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
