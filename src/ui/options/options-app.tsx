import { Masthead } from '../shared/masthead.tsx';
import { useWords } from '../shared/reader.ts';
import { ReaderRoot } from '../shared/reader-root.tsx';
import { DataSection } from './data-section.tsx';
import { FileSection } from './file-section.tsx';
import { HiddenSection } from './hidden-section.tsx';
import { LanguagesSection } from './languages-section.tsx';
import { MarksSection } from './marks-section.tsx';
import type { OptionsPorts } from './options-ports.ts';
import { PrivacySection } from './privacy-section.tsx';
import { SaveNote } from './save-note.tsx';
import { SitesSection } from './sites-section.tsx';
import { SyncOffer } from './sync-section.tsx';
import { type Options, useOptions } from './use-options.ts';
import { OPTIONS_WORDS } from './words.ts';

/** What each section gets. */
export type SectionProps = { options: Options; ports: OptionsPorts };

const SECTIONS = [
  ['sites', SitesSection],
  ['marks', MarksSection],
  ['languages', LanguagesSection],
  ['hidden', HiddenSection],
  ['data', DataSection],
  ['file', FileSection],
  ['privacy', PrivacySection],
] as const;

const TITLE = { en: 'Options · Immigration Footnotes', es: 'Opciones · Immigration Footnotes' };

/** The options page: one column of sections, saved as they are changed. */
export function OptionsApp({ ports }: { ports: OptionsPorts }) {
  const options = useOptions(ports);
  const language = options?.settings.page.language ?? 'auto';
  return (
    <ReaderRoot language={language} browserLanguage={ports.browserLanguage} title={TITLE}>
      <OptionsPage options={options} ports={ports} />
    </ReaderRoot>
  );
}

function OptionsPage({ options, ports }: { options: Options | null; ports: OptionsPorts }) {
  const { say } = useWords(OPTIONS_WORDS);
  if (!options) return <p class="meta">{say('loading')}</p>;
  return (
    <div class="page">
      <header>
        <p class="masthead">
          <Masthead />
        </p>
        <h1>{say('title')}</h1>
        <nav aria-label={say('contents')}>
          {SECTIONS.map(([id]) => (
            <a key={id} href={`#${id}`}>
              {say(id)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <SyncOffer options={options} ports={ports} />
        {!options.healthy && <p class="warning">{say('unhealthy')}</p>}
        {SECTIONS.map(([id, Section]) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{say(id)}</h2>
            <Section options={options} ports={ports} />
          </section>
        ))}
        <p class="meta">{say('version', { version: ports.version })}</p>
      </main>
      <SaveNote save={options.save} />
    </div>
  );
}
