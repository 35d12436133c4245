import { useState } from 'preact/hooks';
import { useWords } from '../shared/reader.ts';
import { FeedField } from './feed-field.tsx';
import type { SectionProps } from './options-app.tsx';
import { OPTIONS_WORDS } from './words.ts';

/** Where new versions come from: nowhere, unless the reader says so. */
export function FeedForm({ options, ports, onSaved }: SectionProps & { onSaved: () => void }) {
  const { say } = useWords(OPTIONS_WORDS);
  const [url, setUrl] = useState(options.settings.feedUrl);
  const [key, setKey] = useState(options.settings.feedKey);
  const [problem, setProblem] = useState('');
  const save = async () => {
    const input = ports.readFeedInput(url, key);
    if (!input.ok) return setProblem(say(input.problem, { text: input.text }));
    if (input.feedUrl !== '' && !(await ports.requestFeed(input.feedUrl)))
      return setProblem(say('feedRefused'));
    setProblem('');
    const { feedUrl, feedKey } = input;
    await options.change((now) => ({ ...now, feedUrl, feedKey }));
    setUrl(feedUrl);
    setKey(feedKey);
    onSaved();
  };
  return (
    <form
      class="feed"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FeedField id="feed-url" label={say('feed')} hint={say('feedHint')} value={url} onInput={setUrl} />
      <FeedField
        id="feed-key"
        label={say('feedKey')}
        hint={say('feedKeyHint')}
        value={key}
        onInput={setKey}
      />
      <button type="submit" class="button">
        {say('feedSave')}
      </button>
      <p class="notice" role="alert">
        {problem}
      </p>
    </form>
  );
}
