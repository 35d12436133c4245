import { useState } from 'preact/hooks';
import { useWords } from '../shared/reader.ts';
import { FeedField } from './feed-field.tsx';
import { FEED_WORDS, grouped } from './feed-words.ts';
import type { SectionProps } from './options-app.tsx';
import { OPTIONS_WORDS } from './words.ts';

/** A feed that was found and waits for the reader's word. */
type Found = { name: string; url: string; key: string };
type Trouble = { text: string; shown: string | null };

type AddFeedProps = SectionProps & { onAdded: (name: string) => void };

/** Adds a feed in two steps: address and fingerprint, then its name and the fingerprint once more. */
export function AddFeed({ options, ports, onAdded }: AddFeedProps) {
  const { say } = useWords(FEED_WORDS);
  const [found, setFound] = useState<Found | null>(null);
  const add = async ({ name, url, key }: Found) => {
    const saved = await options.change((now) => ({
      ...now,
      feeds: [...now.feeds.filter((feed) => feed.name !== name), { name, url, key, on: true }],
    }));
    setFound(null);
    if (!saved) return;
    await ports.checkFeed(key);
    onAdded(name);
  };
  if (!found) return <FeedQuestion options={options} ports={ports} onFound={setFound} />;
  const cancel = () => {
    setFound(null);
    void ports.cancelFeed();
  };
  return (
    <fieldset class="found-feed">
      <legend>{say('found', { name: found.name })}</legend>
      <p>{say('compare')}</p>
      <p class="fingerprint">{grouped(found.key)}</p>
      <p class="buttons">
        <button type="button" class="button primary" onClick={() => void add(found)}>
          {say('add', { name: found.name })}
        </button>
        <button type="button" class="button plain" onClick={cancel}>
          {say('cancel')}
        </button>
      </p>
    </fieldset>
  );
}

function FeedQuestion({ options, ports, onFound }: SectionProps & { onFound: (found: Found) => void }) {
  const { say } = useWords(FEED_WORDS);
  const general = useWords(OPTIONS_WORDS);
  const [url, setUrl] = useState('');
  const [key, setKey] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const refuse = (text: string, shown: string | null = null) => setTrouble({ text, shown });

  const look = async () => {
    const input = ports.readFeedInput(url, key);
    if (!input.ok) return refuse(general.say(input.problem, { text: input.text }));
    if (input.feedUrl === '') return refuse(say('needUrl'));
    // Nothing is awaited before this: browsers want the question in the click itself.
    const granted = await ports.requestFeed(input.feedUrl);
    if (!granted) return refuse(general.say('feedRefused'));
    setBusy(true);
    const answer = await ports.lookAtFeed(input.feedUrl, input.feedKey);
    setBusy(false);
    if (!answer?.ok) {
      void ports.cancelFeed();
      return refuse(say('failed', { problem: answer?.problem ?? '…' }), answer?.shown ?? null);
    }
    const problem = ports.feedProblem(options.settings, answer.name);
    if (problem) {
      void ports.cancelFeed();
      return refuse(say(problem, { name: answer.name, n: ports.maxFeeds }));
    }
    setTrouble(null);
    onFound({ name: answer.name, url: input.feedUrl, key: answer.fingerprint });
  };
  return (
    <form
      class="feed"
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <FeedField id="added-url" label={say('url')} hint={say('urlHint')} value={url} onInput={setUrl} />
      <FeedField id="added-key" label={say('key')} hint={say('keyHint')} value={key} onInput={setKey} />
      <button type="submit" class="button" disabled={isBusy}>
        {say(isBusy ? 'looking' : 'look')}
      </button>
      <div class="notice" role="alert">
        {trouble && <p>{trouble.text}</p>}
        {trouble?.shown && (
          <>
            <p>{say('shown')}</p>
            <p class="fingerprint">{grouped(trouble.shown)}</p>
          </>
        )}
      </div>
    </form>
  );
}
