import { useState } from 'preact/hooks';
import { groupSites } from '../shared/group-sites.ts';
import { REGION_NAMES } from '../shared/i18n/site-words.ts';
import { useReader, useWords } from '../shared/reader.ts';
import { SiteGroups } from '../shared/site-groups.tsx';
import type { SectionProps } from './options-app.tsx';
import { OwnSites } from './own-sites.tsx';
import { PauseButton } from './pause-button.tsx';
import { OPTIONS_WORDS } from './words.ts';

/** Where notes appear: the list of news sites, and hosts of the reader's own. */
export function SitesSection({ options, ports }: SectionProps) {
  const { say } = useWords(OPTIONS_WORDS);
  const { language } = useReader();
  const [query, setQuery] = useState('');
  const [notice, setNotice] = useState('');
  const groups = groupSites(ports.sites, query, (region) => REGION_NAMES[language][region]);
  const isOn = (host: string) => options.granted.includes(host);

  const toggle = async (host: string, on: boolean) => {
    // Nothing may be awaited before the request: the browser wants it in the click itself.
    const done = on ? await ports.requestSites([host]) : await ports.removeSite(host);
    setNotice(say(done ? (on ? 'added' : 'removed') : 'addRefused', { host }));
    await options.refresh();
  };
  return (
    <>
      <p>{say('sitesText')}</p>
      <label class="filter-box">
        {say('filter')}
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <p class="notice" role="status">
        {notice}
      </p>
      {groups.length === 0 && <p>{say('noSite')}</p>}
      <SiteGroups
        groups={groups}
        isOn={isOn}
        isOpen={(group) => query !== '' || group.hosts.some(isOn)}
        onToggle={toggle}
        siteExtra={(site) => isOn(site.host) && <PauseButton host={site.host} options={options} />}
      />
      <OwnSites options={options} ports={ports} onNotice={setNotice} />
    </>
  );
}
