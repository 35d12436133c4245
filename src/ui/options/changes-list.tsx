import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FeedChanges } from '../../knowledge/data-status.ts';
import type { VersionChanges } from '../../knowledge/version-changes.ts';
import { useDates, useWords } from '../shared/reader.ts';
import { CHANGES_WORDS } from './changes-words.ts';
import type { OptionsPorts } from './options-ports.ts';

/** What the last updates changed, by name: a version a line, opened where the reader wants to know. */
export function ChangesList({ ports }: { ports: OptionsPorts }) {
  const { say } = useWords(CHANGES_WORDS);
  const [feeds, setFeeds] = useState<readonly FeedChanges[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => setFeeds((await ports.readChanges()) ?? []);
    ports.watch(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, [ports]);
  return (
    <section class="changes" aria-labelledby="changes-title">
      <h3 id="changes-title">{say('title')}</h3>
      {feeds.length === 0 && <p class="meta">{say('none')}</p>}
      {feeds.flatMap(({ feed, versions }) =>
        versions.map((changes) => (
          <Version key={`${feed} ${changes.to.sequence}`} feed={feed} changes={changes} />
        )),
      )}
    </section>
  );
}

function Version({ feed, changes }: { feed: string | null; changes: VersionChanges }) {
  const { say } = useWords(CHANGES_WORDS);
  const date = useDates();
  const { from, to, counts } = changes;
  const values = {
    to: to.sequence,
    toDate: date(to.date),
    from: from.sequence,
    fromDate: date(from.date),
  };
  return (
    <details class="version">
      <summary>{feed === null ? say('ofMain', values) : say('ofFeed', { feed, ...values })}</summary>
      {Object.values(counts).every((count) => count === 0) && <p>{say('nothing')}</p>}
      <Lines kind="corrections" changes={changes}>
        {changes.corrections.map(({ id, name, on, note }) => (
          <li key={`${id} ${note}`}>
            <strong>{name}</strong> ({date(on)}): {note}
          </li>
        ))}
      </Lines>
      <Lines kind="events" changes={changes}>
        {changes.events.map((event) => (
          <li key={event.date + event.what}>
            <time dateTime={event.date}>{date(event.date)}</time>: {event.what}
          </li>
        ))}
      </Lines>
      <Lines kind="added" changes={changes}>
        {changes.added.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </Lines>
      <Lines kind="changed" changes={changes}>
        {changes.changed.map(({ id, name, parts }) => (
          <li key={id}>
            {name} <span class="meta">({parts.map((part) => say(part)).join(', ')})</span>
          </li>
        ))}
      </Lines>
      <Lines kind="removed" changes={changes}>
        {changes.removed.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </Lines>
    </details>
  );
}

type LinesProps = {
  kind: keyof VersionChanges['counts'];
  changes: VersionChanges;
  children: ComponentChildren;
};

/** One kind of change with its number; nothing where there is none. */
function Lines({ kind, changes, children }: LinesProps) {
  const { say } = useWords(CHANGES_WORDS);
  const [all, listed] = [changes.counts[kind], changes[kind].length];
  if (all === 0) return null;
  return (
    <>
      <h4>
        {say(kind)} ({all})
      </h4>
      <ul>{children}</ul>
      {all > listed && <p class="meta">{say('more', { n: all - listed })}</p>}
    </>
  );
}
