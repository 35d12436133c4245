import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/knowledge/library.ts';
import { buildCard } from '../../src/timeline/build-card.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../support/records.ts';

const page = (name: string) => ({
  url: `https://www.example.gov/${name}`,
  title: name,
  publisher: 'Example',
  basis: 'page' as const,
  read: '2026-01-02',
});
const library = createLibrary([
  fakeBundle({
    entities: [
      fakeEntity({
        id: 'todd',
        name: 'Todd Example',
        roles: [
          {
            title: 'Acting Director',
            at: 'bureau',
            acting: true,
            from: '2025-03-09',
            to: '2026-05-31',
            source: ['appointed'],
          },
        ],
        facts: [{ label: 'Service', value: 'Joined in 2007', source: ['joined', 'appointed'] }],
        names: { es: { name: 'Todd Example', summary: 'Funcionario de prueba.', reviewed: false } },
        sources: { appointed: page('appointed'), joined: page('joined') },
      }),
      fakeEntity({
        id: 'bureau',
        kind: 'agency',
        name: 'U.S. Bureau of Examples',
        aliases: [{ text: 'BEX', case: 'exact' }],
      }),
      fakeEntity({
        id: 'city-law',
        kind: 'law',
        name: 'City Law',
        status: [{ state: 'in-force', from: '2014', source: ['s'] }],
      }),
      fakeEntity({ id: 'mayor', name: 'Mayor Example' }),
    ],
    threads: [
      fakeThread('city-law-story', [
        fakeEvent({
          date: '2014-08-20',
          what: 'The council passes the law.',
          type: 'law',
          entities: ['city-law'],
        }),
        fakeEvent({
          date: '2025-08-20',
          what: 'The director announces more officers.',
          entities: ['todd', 'city-law'],
        }),
        fakeEvent({
          date: '2025-09-04',
          what: 'The department sues the city.',
          type: 'filing',
          entities: ['city-law', 'mayor'],
        }),
        fakeEvent({
          date: '2026-05-28',
          what: 'A judge dismisses the suit.',
          type: 'ruling',
          entities: ['city-law', 'mayor'],
        }),
      ]),
      fakeThread('heads', [
        fakeEvent({ date: '2026-05-31', what: 'The director leaves.', type: 'office', entities: ['todd'] }),
      ]),
      fakeThread('elsewhere', [
        fakeEvent({ date: '2026-01-01', what: 'Something about the mayor alone.', entities: ['mayor'] }),
      ]),
    ],
  }),
]);
const context = {
  articleDate: '2025-08-20',
  today: '2026-11-22',
  cast: ['todd', 'city-law', 'mayor', 'bureau'],
  language: 'en' as const,
};

describe('a card', () => {
  it('tells the office of the article’s day and that it is over today', () => {
    const { rail } = buildCard(library, 'todd', context)!;
    expect(rail?.then[0]).toMatchObject({ text: 'Acting Director, BEX', from: '2025-03-09', over: false });
    expect(rail?.now[0]).toMatchObject({ text: 'Acting Director, BEX', to: '2026-05-31', over: true });
    expect(rail?.unchanged).toBe(false);
  });

  it('joins then and today when nothing changed', () => {
    expect(buildCard(library, 'city-law', context)!.rail?.unchanged).toBe(true);
  });

  it('tells what followed in a story in which the person had a part, and what the person did', () => {
    expect(buildCard(library, 'todd', context)!.since.map((event) => event.what)).toEqual([
      'The department sues the city.',
      'A judge dismisses the suit.',
      'The director leaves.',
    ]);
  });

  it('leaves out events of the article’s own day and of other stories', () => {
    const card = buildCard(library, 'city-law', context)!;
    expect(card.since.map((event) => event.date)).toEqual(['2025-09-04', '2026-05-28']);
  });

  it('numbers each source once, in order of use', () => {
    const card = buildCard(library, 'todd', { ...context, articleDate: null })!;
    expect(card.rail?.now[0]?.sources).toEqual([1]);
    expect(card.facts[0]?.sources).toEqual([1, 2]);
    expect(card.sources.map((source) => [source.number, source.title])).toEqual([
      [1, 'appointed'],
      [2, 'joined'],
    ]);
  });

  it('has no then line and no events since when the article’s day is unknown', () => {
    const card = buildCard(library, 'todd', { ...context, articleDate: null })!;
    expect(card.rail?.then).toEqual([]);
    expect(card.since).toEqual([]);
  });

  it('says that a translation was not reviewed', () => {
    const card = buildCard(library, 'todd', { ...context, language: 'es' })!;
    expect(card.summary).toBe('Funcionario de prueba.');
    expect(card.unreviewed).toBe(true);
  });

  it('is null for an id that no record has', () => {
    expect(buildCard(library, 'nobody', context)).toBeNull();
  });
});
