import { useState } from 'preact/hooks';
import { useWords } from '../shared/reader.ts';
import type { SectionProps } from './options-app.tsx';
import { PauseButton } from './pause-button.tsx';
import { OPTIONS_WORDS } from './words.ts';

/** What the browser calls a grant for every site. */
const ALL_SITES = '*';

/** Granted hosts that are not in our list, and the box to add one. */
export function OwnSites({ options, ports, onNotice }: SectionProps & { onNotice: (text: string) => void }) {
  const { say } = useWords(OPTIONS_WORDS);
  const offered = new Set(ports.sites.map((site) => site.host));
  const own = options.granted.filter((host) => !offered.has(host));
  const remove = async (host: string) => {
    const done = await ports.removeSite(host);
    onNotice(done ? say('removed', { host }) : '');
    await options.refresh();
  };
  return (
    <div class="own-sites">
      <h3>{say('ownSites')}</h3>
      {own.length === 0 && <p class="meta">{say('noOwnSites')}</p>}
      <ul class="plain">
        {own.map((host) => (
          <li key={host} class="site-row own">
            <span class="host">{host === ALL_SITES ? say('allSites') : host}</span>
            {host !== ALL_SITES && <PauseButton host={host} options={options} />}
            {!ports.required.includes(host) && (
              <button
                type="button"
                class="link"
                aria-label={say('removeLabel', { host })}
                onClick={() => void remove(host)}
              >
                {say('remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <AddSite options={options} ports={ports} />
    </div>
  );
}

function AddSite({ options, ports }: SectionProps) {
  const { say } = useWords(OPTIONS_WORDS);
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState('');
  const add = async () => {
    const host = ports.hostFromInput(text);
    if (host === null) return setAnswer(say('addBad', { text: text.trim() }));
    const granted = await ports.requestSites([host]);
    setAnswer(say(granted ? 'added' : 'addRefused', { host }));
    if (granted) setText('');
    await options.refresh();
  };
  return (
    <form
      class="line-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label>
        {say('addLabel')}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {say('add')}
      </button>
      <p class="notice" role="status">
        {answer}
      </p>
    </form>
  );
}
