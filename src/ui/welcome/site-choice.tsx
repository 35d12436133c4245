import { useEffect, useState } from 'preact/hooks';
import { groupSites, type SiteGroupView } from '../shared/group-sites.ts';
import { REGION_NAMES } from '../shared/i18n/site-words.ts';
import { useReader, useWords } from '../shared/reader.ts';
import { SiteGroups } from '../shared/site-groups.tsx';
import type { WelcomePorts } from './welcome-app.tsx';
import { WELCOME_WORDS } from './words.ts';

type Answer = 'none' | 'granted' | 'refused';

/** The news sites to choose from, and the one button that asks the browser for them. */
export function SiteChoice({ ports }: { ports: WelcomePorts }) {
  const { say, count } = useWords(WELCOME_WORDS);
  const { language } = useReader();
  const [query, setQuery] = useState('');
  const [granted, setGranted] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [answer, setAnswer] = useState<Answer>('none');
  useEffect(() => void ports.readGranted().then(setGranted), [ports]);

  const groups = groupSites(ports.sites, query, (region) => REGION_NAMES[language][region]);
  const choose = (hosts: readonly string[], on: boolean) => setChosen((now) => withHosts(now, hosts, on));
  const ask = async () => {
    // Nothing may be awaited before this call: the browser wants it in the click itself.
    const wasGranted = await ports.requestSites([...chosen]);
    setAnswer(wasGranted ? 'granted' : 'refused');
    if (!wasGranted) return;
    setGranted(await ports.readGranted());
    setChosen(new Set());
  };
  return (
    <>
      <label class="filter-box">
        {say('filter')}
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      {groups.length === 0 && <p>{say('none')}</p>}
      <SiteGroups
        groups={groups}
        isOn={(host) => chosen.has(host) || granted.includes(host)}
        isOpen={(group) => query !== '' || group.group === 'national'}
        onToggle={(host, on) => choose([host], on)}
        groupExtra={(group) => <WholeGroup group={group} chosen={chosen} onChoose={choose} />}
      />
      <div class="ask">
        <button type="button" class="button primary" disabled={chosen.size === 0} onClick={ask}>
          {chosen.size === 0 ? say('chooseFirst') : count('switchOn', chosen.size)}
        </button>
        <p aria-live="polite">{answer !== 'none' && say(answer)}</p>
      </div>
    </>
  );
}

type WholeGroupProps = {
  group: SiteGroupView;
  chosen: ReadonlySet<string>;
  onChoose: (hosts: readonly string[], on: boolean) => void;
};

function WholeGroup({ group, chosen, onChoose }: WholeGroupProps) {
  const { say } = useWords(WELCOME_WORDS);
  const all = group.hosts.every((host) => chosen.has(host));
  const some = !all && group.hosts.some((host) => chosen.has(host));
  return (
    <label class="whole-group">
      <input
        type="checkbox"
        checked={all}
        indeterminate={some}
        onClick={(event) => onChoose(group.hosts, event.currentTarget.checked)}
      />
      {say('allOf', { n: group.hosts.length })}
    </label>
  );
}

function withHosts(before: ReadonlySet<string>, hosts: readonly string[], on: boolean): ReadonlySet<string> {
  const after = new Set(before);
  for (const host of hosts) {
    if (on) after.add(host);
    else after.delete(host);
  }
  return after;
}
