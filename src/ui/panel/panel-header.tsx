import { useWords } from '../shared/reader.ts';
import type { Place } from './trail.ts';
import { PANEL_WORDS } from './words.ts';

export type PanelHeaderProps = {
  place: Place;
  onGo: (place: Place) => void;
  /** Null at a root: there is no way back. */
  onBack: (() => void) | null;
  onOptions: () => void;
};

/** The line at the head of the panel: back, the two roots, options. */
export function PanelHeader({ place, onGo, onBack, onOptions }: PanelHeaderProps) {
  const { say } = useWords(PANEL_WORDS);
  const current = (at: Place['at']) => (place.at === at ? 'page' : undefined);
  return (
    <nav class="bar-top" aria-label={say('places')}>
      {onBack && (
        <button type="button" class="tab back" onClick={onBack}>
          <span aria-hidden="true">←</span> {say('back')}
        </button>
      )}
      <button
        type="button"
        class="tab"
        aria-current={current('article')}
        onClick={() => onGo({ at: 'article' })}
      >
        {say('thisArticle')}
      </button>
      <button
        type="button"
        class="tab"
        aria-current={current('search')}
        onClick={() => onGo({ at: 'search' })}
      >
        {say('search')}
      </button>
      <button type="button" class="tab" aria-current={current('paste')} onClick={() => onGo({ at: 'paste' })}>
        {say('paste')}
      </button>
      <button
        type="button"
        class="tab gear"
        aria-label={say('options')}
        title={say('options')}
        onClick={onOptions}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
            stroke-linecap="round"
            d="M2 5h7m6 0h3M2 10h2m6 0h8M2 15h9m6 0h1M11 3.2v3.6M6 8.2v3.6M13 13.2v3.6"
          />
        </svg>
      </button>
    </nav>
  );
}
