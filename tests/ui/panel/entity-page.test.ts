import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/knowledge/library.ts';
import { buildEntityPage } from '../../../src/ui/panel/entity-page.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../../support/records.ts';

const director = { title: 'Director', at: 'ice', office: 'ice-director' };
const library = createLibrary([
  fakeBundle({
    entities: [
      fakeEntity({
        id: 'ice',
        kind: 'agency',
        aliases: ['ICE'],
        related: [
          { id: 'dhs', how: 'part-of' },
          { id: 'lyons', how: 'see-also' },
        ],
        names: { es: { name: 'Servicio', summary: 'En español.', reviewed: false } },
      }),
      fakeEntity({ id: 'dhs', kind: 'agency' }),
      fakeEntity({
        id: 'lyons',
        related: [{ id: 'ice', how: 'see-also' }],
        roles: [
          { ...director, title: 'Acting Director', from: '2025-03-09', to: '2026-05-31', source: ['s'] },
        ],
      }),
      fakeEntity({ id: 'earlier', roles: [{ ...director, from: '2021', to: 'unknown', source: ['s'] }] }),
    ],
    offices: [{ id: 'ice-director', name: 'Director of ICE', at: 'ice', jurisdiction: 'US', titles: [] }],
    threads: [
      fakeThread('story', [
        fakeEvent({ date: '2024-01-01', entities: ['ice'] }),
        fakeEvent({ date: '2026-01-01', entities: ['ice'] }),
      ]),
    ],
  }),
]);
const context = { articleDate: '2025-08-20', cast: [], today: '2026-11-22', language: 'en' as const };
const page = (id: string, language: 'en' | 'es' = 'en') =>
  buildEntityPage(library, id, { ...context, language })!;

describe('the page of an entity', () => {
  it('is null for an id that is nowhere', () => {
    expect(buildEntityPage(library, 'nowhere', context)).toBeNull();
  });

  it('lists events newest first and the stories they come from', () => {
    expect(page('ice').events.map((event) => event.date)).toEqual(['2026-01-01', '2024-01-01']);
    expect(page('ice').threads).toEqual([{ id: 'story', title: 'story' }]);
  });

  it('tells what happened since the article, and nothing where its day is not known', () => {
    expect(page('ice').since.map((event) => event.date)).toEqual(['2026-01-01']);
    expect(buildEntityPage(library, 'ice', { ...context, articleDate: null })!.since).toEqual([]);
  });

  it('tells who led a body, the latest first', () => {
    const [office] = page('ice').holders;
    expect(office!.office).toBe('Director of ICE');
    expect(office!.lines.map((line) => [line.person.id, line.text, line.to])).toEqual([
      ['lyons', 'Acting Director', '2026-05-31'],
      ['earlier', 'Director', 'unknown'],
    ]);
  });

  it('names the body of an office by its acronym', () => {
    expect(page('lyons').periods.map((line) => line.text)).toEqual(['Acting Director, ICE']);
  });

  it('shows a relation from both of its ends, and "see also" once', () => {
    expect(page('dhs').related).toEqual([
      { how: 'part-of', of: 'other', links: [{ id: 'ice', name: 'ice', kind: 'agency' }] },
    ]);
    const seeAlso = page('ice').related.filter((relation) => relation.how === 'see-also');
    expect(seeAlso).toHaveLength(1);
    expect(seeAlso[0]!.links.map((link) => link.id)).toEqual(['lyons']);
  });

  it('speaks Spanish where there is a translation, and owns up to one nobody checked', () => {
    expect(page('ice', 'es')).toMatchObject({
      name: 'ice',
      localName: 'Servicio',
      summary: 'En español.',
      unreviewed: true,
    });
    expect(page('ice')).toMatchObject({ localName: null, unreviewed: false });
  });
});
