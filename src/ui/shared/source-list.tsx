import type { NumberedSource } from '../../timeline/card-view.ts';
import { useDates } from './reader.ts';

export type SourceListProps = { sources: readonly NumberedSource[] };

/** The numbered sources at the foot: publisher, title as a link, day of publication. */
export function SourceList({ sources }: SourceListProps) {
  const date = useDates();
  return (
    <ol class="sources">
      {sources.map((source) => (
        <li key={source.number} id={`source-${source.number}`} value={source.number} tabIndex={-1}>
          {source.publisher},{' '}
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {source.title}
          </a>
          {source.published !== null && <span class="figures">, {date(source.published)}</span>}
          <span class="printed-address"> {source.url}</span>
        </li>
      ))}
    </ol>
  );
}
