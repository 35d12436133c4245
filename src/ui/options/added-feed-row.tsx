import { useState } from 'preact/hooks';
import type { AddedFeedState } from '../../knowledge/data-status.ts';
import { formatAgo } from '../shared/i18n/format-ago.ts';
import { STATUS_TEXTS } from '../shared/i18n/status-words.ts';
import { useDates, useReader, useWords } from '../shared/reader.ts';
import { FEED_WORDS, grouped } from './feed-words.ts';
import type { OptionsPorts } from './options-ports.ts';

export type AddedFeedRowProps = {
  state: AddedFeedState;
  ports: OptionsPorts;
  /** Something was done: the states are to be read again. */
  onDone: () => void;
  onToggle: () => void;
  onRemove: () => void;
};

/** One added feed: its name and state, its switch, and what can be done about it. */
export function AddedFeedRow({ state, ports, onDone, onToggle, onRemove }: AddedFeedRowProps) {
  const { say } = useWords(FEED_WORDS);
  const [isBusy, setBusy] = useState(false);
  const { key, name, on, allowed } = state;
  const run = async (action: () => Promise<unknown>) => {
    setBusy(true);
    await action();
    setBusy(false);
    onDone();
  };
  const allow = () => {
    // The question comes first of all: browsers want it in the click itself.
    const asked = ports.requestFeed(state.url);
    void run(async () => (await asked) && ports.checkFeed(key));
  };
  return (
    <li class="added-feed">
      <h4>
        <label>
          <input type="checkbox" checked={on} aria-label={say('switchLabel', { name })} onChange={onToggle} />
          {name}
        </label>
      </h4>
      <p class="meta">{state.url}</p>
      <FeedStateLine state={state} now={ports.now()} />
      {on && !allowed && (
        <p class="buttons">
          {say('ask')}{' '}
          <button type="button" class="button" onClick={allow}>
            {say('askButton')}
          </button>
        </p>
      )}
      <Counts state={state} />
      <p class="meta fingerprint">{say('fingerprint', { key: grouped(key) })}</p>
      <Conflicts state={state} />
      <p class="buttons">
        {on && (
          <button
            type="button"
            class="button"
            disabled={isBusy}
            aria-label={say('checkLabel', { name })}
            onClick={() => void run(() => ports.checkFeed(key))}
          >
            {say('check')}
          </button>
        )}
        {on && state.hasPrevious && (
          <button
            type="button"
            class="button plain"
            disabled={isBusy}
            aria-label={say('previousLabel', { name })}
            onClick={() => void run(() => ports.goBackInFeed(key))}
          >
            {say('previous')}
          </button>
        )}
        <button
          type="button"
          class="button plain"
          aria-label={say('removeLabel', { name })}
          onClick={onRemove}
        >
          {say('remove')}
        </button>
      </p>
    </li>
  );
}

function FeedStateLine({ state, now }: { state: AddedFeedState; now: Date }) {
  const own = useWords(FEED_WORDS);
  const { say } = useWords(STATUS_TEXTS);
  const { locale } = useReader();
  const date = useDates();
  const { word, reason, checkedAt, dataDate } = state;
  const care = word === 'STALE' || word === 'REFUSED';
  const ago = checkedAt ? formatAgo(new Date(checkedAt), now, locale) : say('never');
  return (
    <p class={care ? 'warning data-state' : 'data-state'} role="status">
      {care && <span aria-hidden="true">⚠ </span>}
      <span class="status-word">{word}</span>{' '}
      {word === 'EMPTY' || word === 'OFF' ? own.say(word) : say(word, { ago, date: date(dataDate) })}
      {reason && <> {say('why', { reason })}</>}
    </p>
  );
}

function Counts({ state }: { state: AddedFeedState }) {
  const { say } = useWords(FEED_WORDS);
  const date = useDates();
  const { entities, events, sequence, dataDate } = state;
  if (sequence === 0) return null;
  return <p class="meta">{say('counts', { entities, events, sequence, date: date(dataDate) })}</p>;
}

/** Names that it did not get, and which record has them. */
function Conflicts({ state: { conflicts } }: { state: AddedFeedState }) {
  const { say, count } = useWords(FEED_WORDS);
  if (conflicts.length === 0) return null;
  return (
    <details>
      <summary>{count('conflicts', conflicts.length)}</summary>
      <ul class="plain">
        {conflicts.map(({ text, wanted, keptName }) => (
          <li key={`${wanted} ${text}`}>{say('conflict', { text, kept: keptName })}</li>
        ))}
      </ul>
    </details>
  );
}
