import { describe, expect, it } from 'vitest';
import { statistics } from '../../../data/cli/statistics.ts';
import { readFiles, record, thread } from '../../support/lint-records.ts';

const source = (key: string, url: string) =>
  `  ${key}: {url: "${url}", title: A, publisher: Example, basis: page, read: 2026-01-02}\n`;
const data = readFiles({
  'entities/person/a.yaml': record(
    'Ann Example',
    'aliases: [Annie Example]\nshort: [Example]\nnames: {es: {name: Ana, reviewed: false}}\n',
  ),
  'entities/agency/b.yaml': record('Bureau', 'related: [{id: a, how: led-by}]\n')
    .replace('2026-11-01', '2025-02-03')
    .concat(source('t', 'https://news.example.com/1'), source('w', 'https://en.wikipedia.org/wiki/B')),
  'threads/t.yaml': thread(
    ['2019', 'It opens.', 'report', 'a'],
    ['2025-01-02', 'It closes.', 'report', 'a'],
    ['2025-03', 'A court rules.', 'ruling', 'b'],
  ),
});
const stats = statistics(data);

describe('statistics', () => {
  it('count records, forms, relations and Spanish', () => {
    expect(stats).toMatchObject({ entities: 2, threads: 1, events: 3, forms: 4, relations: 1, spanish: 1 });
    expect(stats.byKind).toEqual({ agency: 1, person: 1 });
  });

  it('count events by year and type', () => {
    expect(stats.eventsByYear).toEqual({ 2019: 1, 2025: 2 });
    expect(stats.eventsByType).toEqual({ report: 2, ruling: 1 });
  });

  it('count an address once, by kind and publisher', () => {
    expect(stats.sources).toBe(3);
    expect(stats.sourcesByKind).toEqual({ primary: 1, report: 1, weak: 1 });
    expect(stats.sourcesByPublisher).toEqual({ Example: 3 });
    expect(stats.primaryShare).toBe(0.333);
  });

  it('name what was checked longest ago first', () => {
    expect(stats.oldestChecks[0]).toEqual({ id: 'b', checked: '2025-02-03' });
    expect(stats.oldestChecks).toHaveLength(3);
  });
});
