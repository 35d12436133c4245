import { describe, expect, it } from 'vitest';
import type { NewsSite } from '../../../src/knowledge/news-site.ts';
import { groupSites } from '../../../src/ui/shared/group-sites.ts';
import { REGION_NAMES } from '../../../src/ui/shared/i18n/site-words.ts';

const site = (host: string, fields: Partial<NewsSite> = {}): NewsSite => ({
  host,
  name: host,
  group: 'newspapers',
  region: 'US',
  language: 'en',
  ...fields,
});
const sites = [
  site('elmundo.example', { name: 'La Opinión', group: 'spanish', region: 'new-england', language: 'es' }),
  site('globe.example', { name: 'The Globe (Boston)', region: 'new-england' }),
  site('times.example', { name: 'The Times', region: 'US' }),
];
const grouped = (query: string) => groupSites(sites, query, (region) => REGION_NAMES.en[region]);
const hosts = (query: string) => grouped(query).flatMap((group) => group.hosts);

describe('the list of sites', () => {
  it('comes in groups and regions of a fixed order, without empty ones', () => {
    expect(grouped('').map((group) => [group.group, group.regions.map((region) => region.region)])).toEqual([
      ['newspapers', ['US', 'new-england']],
      ['spanish', ['new-england']],
    ]);
  });

  it('is found by name, city, host and region, in any order of words', () => {
    expect(hosts('boston')).toEqual(['globe.example']);
    expect(hosts('england globe')).toEqual(['globe.example']);
    expect(hosts('times.ex')).toEqual(['times.example']);
  });

  it('is found without accents and capitals', () => {
    expect(hosts('OPINION')).toEqual(['elmundo.example']);
  });

  it('is empty when nothing matches', () => {
    expect(grouped('zzz')).toEqual([]);
  });
});
