import { useWords } from '../shared/reader.ts';
import type { SaveState } from './use-options.ts';
import { OPTIONS_WORDS } from './words.ts';

/** Says "Saved" once the store confirmed it, in the lower corner and to screen readers. */
export function SaveNote({ save }: { save: SaveState }) {
  const { say } = useWords(OPTIONS_WORDS);
  return (
    <div class={`save-note ${save}`} role="status">
      {save === 'saving' && say('saving')}
      {save === 'saved' && `✓ ${say('saved')}`}
      {save === 'failed' && <span class="warning">⚠ {say('notSaved')}</span>}
    </div>
  );
}
