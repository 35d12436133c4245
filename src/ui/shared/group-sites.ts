import {
  type NewsSite,
  SITE_GROUPS,
  SITE_REGIONS,
  type SiteGroup,
  type SiteRegion,
} from '../../knowledge/news-site.ts';

export type SiteGroupView = {
  group: SiteGroup;
  regions: { region: SiteRegion; sites: NewsSite[] }[];
  /** All hosts of the group. */
  hosts: string[];
};

/**
 * The sites whose name, host or region has every word of the query, grouped; groups and regions without any are
 * left out. `regionName` gives a region's name in the reader's language.
 */
export function groupSites(
  sites: readonly NewsSite[],
  query: string,
  regionName: (region: SiteRegion) => string,
): SiteGroupView[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const isWanted = (site: NewsSite) => {
    const text = plain(`${site.name} ${site.host} ${regionName(site.region)}`);
    return words.every((word) => text.includes(word));
  };
  const wanted = sites.filter(isWanted);
  return SITE_GROUPS.flatMap((group) => {
    const inGroup = wanted.filter((site) => site.group === group);
    if (inGroup.length === 0) return [];
    const regions = SITE_REGIONS.flatMap((region) => {
      const inRegion = inGroup.filter((site) => site.region === region);
      return inRegion.length > 0 ? [{ region, sites: inRegion }] : [];
    });
    return [{ group, regions, hosts: inGroup.map((site) => site.host) }];
  });
}

/** Lower case without accents: "opinion" finds "La Opinión". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
