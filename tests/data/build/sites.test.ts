import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSites } from '../../../data/build/sites.ts';
import { SITE_GROUPS, SITE_REGIONS } from '../../../src/knowledge/news-site.ts';

const dataFolder = new URL('../../../data', import.meta.url).pathname;

describe('the list of news sites we ship', () => {
  const sites = readSites(dataFolder);

  it('offers at least 80 sites', () => {
    expect(sites.length).toBeGreaterThanOrEqual(80);
  });

  it('has sites in every group and several in every region', () => {
    for (const group of SITE_GROUPS)
      expect(sites.filter((site) => site.group === group).length, group).toBeGreaterThan(5);
    for (const region of SITE_REGIONS)
      expect(sites.filter((site) => site.region === region).length, region).toBeGreaterThan(3);
  });

  it('has papers, stations and Spanish-language sites of Boston', () => {
    const hosts = sites.map((site) => site.host);
    expect(hosts).toEqual(
      expect.arrayContaining(['bostonglobe.com', 'wbur.org', 'masslive.com', 'elmundoboston.com']),
    );
  });

  it('gives Spanish as the language of the Spanish-language group', () => {
    for (const site of sites) expect(site.language, site.host).toBe(site.group === 'spanish' ? 'es' : 'en');
  });
});

describe('a list of news sites that is broken', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sites-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const readBroken = (yaml: string) => {
    writeFileSync(join(folder, 'sites.yaml'), yaml);
    return () => readSites(folder);
  };

  it('is refused with file, line and value when a host is written with www', () => {
    const yaml =
      '# list\n- {host: www.example.org, name: Example, group: local, region: texas, language: en}\n';
    expect(readBroken(yaml)).toThrow(/data\/sites\.yaml:2 .*"www\.example\.org"/);
  });

  it('is refused when a host is listed twice', () => {
    const row = '- {host: example.org, name: Example, group: local, region: texas, language: en}\n';
    expect(readBroken(row + row)).toThrow(/sites\.yaml:2 .*example\.org is listed twice\. Delete one/);
  });

  it('is refused when it holds no list at all', () => {
    expect(readBroken('')).toThrow(/holds no record/);
  });
});
