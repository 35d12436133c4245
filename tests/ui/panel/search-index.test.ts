import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/knowledge/library.ts';
import { createSearchIndex, type SearchHit } from '../../../src/ui/panel/search-index.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../../support/records.ts';

const library = createLibrary([
  fakeBundle({
    entities: [
      fakeEntity({
        id: 'ice',
        kind: 'agency',
        name: 'U.S. Immigration and Customs Enforcement',
        aliases: [{ text: 'ICE', case: 'exact' }],
      }),
      fakeEntity({
        id: 'ina-287g',
        kind: 'program',
        name: '287(g) program',
        citations: ['8 U.S.C. § 1357(g)'],
      }),
      fakeEntity({ id: 'mayorkas', name: 'Alejandro Mayorkas' }),
      fakeEntity({ id: 'wu', name: 'Michelle Wu' }),
      fakeEntity({ id: 'wu-case', kind: 'case', name: 'Wu v. Harbor' }),
      fakeEntity({
        id: 'tps',
        kind: 'program',
        name: 'Temporary Protected Status',
        names: { es: { name: 'Estatus de Protección Temporal', reviewed: true } },
      }),
    ],
    threads: [
      {
        ...fakeThread('boston', [
          fakeEvent({
            date: '2025-09-04',
            entities: ['wu'],
            what: 'The Justice Department sues Boston over its ordinance.',
          }),
          fakeEvent({
            date: '2026-05-28',
            entities: ['wu'],
            what: 'A judge dismisses the suit against Boston.',
          }),
        ]),
        title: 'Boston and its ordinance',
      },
    ],
  }),
]);
const { search } = createSearchIndex(library);
const describeHit = (hit: SearchHit) =>
  hit.type === 'entity' ? hit.entity.id : hit.type === 'thread' ? `story ${hit.thread.id}` : hit.event.date;
const found = (query: string) => search(query).map(describeHit);

describe('search over everything', () => {
  it('finds an entity by its acronym and says so', () => {
    expect(search('ice')[0]).toMatchObject({ type: 'entity', entity: { id: 'ice' }, alias: 'ICE' });
  });

  it('puts a person of this surname before what only begins with it', () => {
    expect(found('wu').slice(0, 2)).toEqual(['wu', 'wu-case']);
  });

  it('finds an entity by the beginnings of its words, in any order', () => {
    expect(found('customs immig')).toEqual(['ice']);
  });

  it('forgives misspellings', () => {
    expect(found('alejandro majorkas')).toEqual(['mayorkas']);
    expect(found('imigration and custums')).toEqual(['ice']);
  });

  it('finds a law by its citation, whatever its signs', () => {
    expect(found('8 usc 1357')).toEqual(['ina-287g']);
    expect(found('8 U.S.C. 1357')).toEqual(['ina-287g']);
  });

  it('finds the Spanish name without its accents', () => {
    expect(found('proteccion temporal')).toEqual(['tps']);
  });

  it('shows stories before events, and the newest event first', () => {
    expect(found('boston')).toEqual(['story boston', '2026-05-28', '2025-09-04']);
  });

  it('lists an entity once, however many of its names match', () => {
    expect(found('enforcement')).toEqual(['ice']);
  });

  it('gives nothing for one letter, signs or a word that is nowhere', () => {
    expect(found('w')).toEqual([]);
    expect(found('§ (')).toEqual([]);
    expect(found('xylophone')).toEqual([]);
  });

  it('forgives one unknown word among three', () => {
    expect(found('Michelle Wu xylophone')).toEqual(['wu']);
  });
});
