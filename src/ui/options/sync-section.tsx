import { useCallback, useEffect, useState } from 'preact/hooks';
import { useDates, useWords } from '../shared/reader.ts';
import type { SectionProps } from './options-app.tsx';
import type { SyncState } from './options-ports.ts';
import { SYNC_WORDS } from './sync-words.ts';

/** The copy in the reader's browser account, read again after each change: what is said of it is what is there. */
function useSyncCopy({ options, ports }: SectionProps) {
  const [state, setState] = useState<SyncState | null>(null);
  const read = useCallback(async () => setState(await ports.readSyncCopy()), [ports]);
  useEffect(() => void read(), [read, options.settings]);
  const restore = async () => {
    if (state?.kind !== 'copy') return;
    await options.change((now) => ports.withSyncCopy(now, state.copy));
    await read();
  };
  return { state, restore };
}

/** Whether a copy of the preferences is kept with the browser account, and the way back. */
export function SyncSection({ options, ports }: SectionProps) {
  const { say } = useWords(SYNC_WORDS);
  const date = useDates();
  const [answer, setAnswer] = useState('');
  const { state, restore } = useSyncCopy({ options, ports });
  const { syncCopy } = options.settings;
  return (
    <div class="remember">
      <label>
        <input
          type="checkbox"
          checked={syncCopy}
          aria-describedby="sync-hint"
          onChange={() => void options.change((now) => ({ ...now, syncCopy: !now.syncCopy }))}
        />
        {say('sync')}
      </label>
      <p id="sync-hint" class="meta">
        {say('hint')}
      </p>
      <p class="buttons" role="status">
        {state?.kind === 'copy' && say('kept', { date: date(state.copy.day) })}
        {state?.kind === 'none' && syncCopy && say('none')}
        {state?.kind === 'no-sync' && say('noSync')}
        {state?.kind === 'copy' && (
          <button
            type="button"
            class="button plain"
            onClick={() => void restore().then(() => setAnswer(say('restored')))}
          >
            {say('restore')}
          </button>
        )}
        {answer}
      </p>
    </div>
  );
}

/** At the top where nothing is stored here but a copy is in the account: after a wipe, or on a new computer. */
export function SyncOffer({ options, ports }: SectionProps) {
  const { say } = useWords(SYNC_WORDS);
  const date = useDates();
  const { state, restore } = useSyncCopy({ options, ports });
  if (!options.fresh || state?.kind !== 'copy') return null;
  return (
    <p class="sync-offer buttons" role="status">
      {say('found', { date: date(state.copy.day) })}{' '}
      <button type="button" class="button" onClick={() => void restore()}>
        {say('restore')}
      </button>
    </p>
  );
}
