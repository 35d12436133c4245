import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AddedFeedState } from '../../knowledge/data-status.ts';
import { useWords } from '../shared/reader.ts';
import { AddFeed } from './add-feed.tsx';
import { AddedFeedRow } from './added-feed-row.tsx';
import { FEED_WORDS } from './feed-words.ts';
import type { SectionProps } from './options-app.tsx';

/** Feeds beside the main one: what each holds and how it is, and the form to add another. */
export function AddedFeeds({ options, ports }: SectionProps) {
  const { say } = useWords(FEED_WORDS);
  const [states, setStates] = useState<readonly AddedFeedState[]>([]);
  const [notice, setNotice] = useState('');
  const asked = useRef(0);
  const read = useCallback(async () => {
    const number = ++asked.current;
    const found = await ports.readFeeds();
    // An answer that comes after a later question's may be older than what is shown.
    if (found && number === asked.current) setStates(found);
  }, [ports]);
  useEffect(() => {
    const stop = new AbortController();
    ports.watch(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, [ports, read]);

  const { feeds } = options.settings;
  const remove = async ({ key, name }: AddedFeedState) => {
    await options.change((now) => ({ ...now, feeds: now.feeds.filter((feed) => feed.key !== key) }));
    setNotice(say('removed', { name }));
    await read();
  };
  const toggle = async ({ key, on }: AddedFeedState) => {
    const change = (feed: (typeof feeds)[number]) => (feed.key === key ? { ...feed, on: !on } : feed);
    await options.change((now) => ({ ...now, feeds: now.feeds.map(change) }));
    if (!on) await ports.checkFeed(key);
    await read();
  };
  return (
    <section class="added-feeds" aria-labelledby="added-feeds-title">
      <h3 id="added-feeds-title">{say('title')}</h3>
      <p>{say('text')}</p>
      {feeds.length === 0 && <p class="meta">{say('none')}</p>}
      <ol class="plain">
        {states
          .filter((state) => feeds.some((feed) => feed.key === state.key))
          .map((state) => (
            <AddedFeedRow
              key={state.key}
              state={state}
              ports={ports}
              onDone={() => void read()}
              onToggle={() => void toggle(state)}
              onRemove={() => void remove(state)}
            />
          ))}
      </ol>
      <p class="notice" role="status">
        {notice}
      </p>
      <AddFeed
        options={options}
        ports={ports}
        onAdded={(name) => {
          setNotice(say('added', { name }));
          void read();
        }}
      />
    </section>
  );
}
