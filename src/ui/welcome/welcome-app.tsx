import type { NewsSite } from '../../knowledge/news-site.ts';
import { Masthead } from '../shared/masthead.tsx';
import { useWords } from '../shared/reader.ts';
import { SiteChoice } from './site-choice.tsx';
import { WELCOME_WORDS } from './words.ts';

/** What the welcome page needs of the browser; the entrypoint provides it. */
export type WelcomePorts = {
  sites: readonly NewsSite[];
  /** Hosts granted already. */
  readGranted: () => Promise<string[]>;
  /** Asks the browser once for these hosts; called straight from the click. */
  requestSites: (hosts: readonly string[]) => Promise<boolean>;
  openOptions: () => void;
};

/** The first page a reader sees: what this does, what it never does, where it should run. */
export function WelcomeApp({ ports }: { ports: WelcomePorts }) {
  const { say } = useWords(WELCOME_WORDS);
  return (
    <main>
      <header>
        <h1 class="masthead">
          <Masthead />
        </h1>
        <p class="lead">{say('lead')}</p>
      </header>
      <ol class="promises">
        {(['does1', 'does2', 'never1', 'never2'] as const).map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ol>
      <section aria-labelledby="sites-title">
        <h2 id="sites-title">{say('sites')}</h2>
        <p>{say('sitesText')}</p>
        <SiteChoice ports={ports} />
      </section>
      <footer>
        <p>{say('once')}</p>
        <p>{say('keys')}</p>
        <button type="button" class="link" onClick={ports.openOptions}>
          {say('options')}
        </button>
      </footer>
    </main>
  );
}
