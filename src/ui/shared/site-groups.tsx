import type { ComponentChildren } from 'preact';
import type { NewsSite } from '../../knowledge/news-site.ts';
import type { SiteGroupView } from './group-sites.ts';
import { GROUP_NAMES, REGION_NAMES } from './i18n/site-words.ts';
import { useReader } from './reader.ts';

export type SiteGroupsProps = {
  groups: readonly SiteGroupView[];
  isOn: (host: string) => boolean;
  /** Called in the click itself, so that it may ask the browser for a grant. */
  onToggle: (host: string, on: boolean) => void;
  /** Shown open; closed groups show their name and how many are on. */
  isOpen: (group: SiteGroupView) => boolean;
  /** Beside a group's name, such as a switch for all of it. */
  groupExtra?: (group: SiteGroupView) => ComponentChildren;
  /** Behind a site, such as a pause button. */
  siteExtra?: (site: NewsSite) => ComponentChildren;
};

/** News sites in groups and regions, each with a box to tick. */
export function SiteGroups({ groups, isOpen, isOn, groupExtra, ...row }: SiteGroupsProps) {
  const { language } = useReader();
  return (
    <div class="site-groups">
      {groups.map((view) => (
        <details key={view.group} class="site-group" open={isOpen(view)}>
          <summary>
            <span class="group-name">{GROUP_NAMES[language][view.group]}</span>
            <span class="meta figures">
              {view.hosts.filter(isOn).length} / {view.hosts.length}
            </span>
          </summary>
          {groupExtra?.(view)}
          {view.regions.map(({ region, sites }) => (
            <fieldset key={region}>
              <legend>{REGION_NAMES[language][region]}</legend>
              <ul class="plain site-list">
                {sites.map((site) => (
                  <SiteRow key={site.host} site={site} isOn={isOn} {...row} />
                ))}
              </ul>
            </fieldset>
          ))}
        </details>
      ))}
    </div>
  );
}

type SiteRowProps = { site: NewsSite } & Pick<SiteGroupsProps, 'isOn' | 'onToggle' | 'siteExtra'>;

function SiteRow({ site, isOn, onToggle, siteExtra }: SiteRowProps) {
  return (
    <li class="site-row">
      <label>
        <input
          type="checkbox"
          checked={isOn(site.host)}
          onClick={(event) => onToggle(site.host, event.currentTarget.checked)}
        />
        <span>
          {site.name} <span class="meta host">{site.host}</span>
        </span>
      </label>
      {siteExtra?.(site)}
    </li>
  );
}
