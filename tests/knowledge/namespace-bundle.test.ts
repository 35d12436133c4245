import { describe, expect, it } from 'vitest';
import { feedOf } from '../../src/knowledge/feed-of.ts';
import { createLibrary } from '../../src/knowledge/library.ts';
import { namespaceBundle } from '../../src/knowledge/namespace-bundle.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../support/records.ts';

const main = fakeBundle({
  date: '2026-11-01',
  entities: [
    fakeEntity({ id: 'bureau', kind: 'agency', name: 'Bureau' }),
    fakeEntity({
      id: 'chief-of-bureau',
      roles: [{ title: 'Chief', office: 'chief', from: '2020', source: ['s'] }],
    }),
  ],
  offices: [{ id: 'chief', name: 'Chief', jurisdiction: 'US', titles: ['chief'] }],
  threads: [fakeThread('story', [fakeEvent({ date: '2026-01-01', entities: ['bureau'] })])],
  moved: { 'old-bureau': 'bureau' },
});
const added = namespaceBundle(
  fakeBundle({
    date: '2026-11-20',
    entities: [
      fakeEntity({ id: 'bureau', kind: 'agency', name: 'Another bureau', summary: 'Not ours.' }),
      fakeEntity({
        id: 'jane',
        roles: [
          { title: 'Chief', office: 'main:chief', at: 'main:bureau', from: '2021', source: ['s'] },
          { title: 'Member', office: 'member', at: 'bureau', from: '2019', source: ['s'] },
          { title: 'Clerk', at: 'City Hall', from: '2018', source: ['s'] },
        ],
        related: [
          { id: 'main:bureau', how: 'see-also' },
          { id: 'bureau', how: 'party-to' },
        ],
        context: ['bureau', 'main:bureau', 'harbor'],
      }),
    ],
    offices: [{ id: 'member', name: 'Member', jurisdiction: 'US', titles: ['member'] }],
    threads: [
      fakeThread('story', [fakeEvent({ date: '2026-02-02', entities: ['main:old-bureau', 'jane'] })]),
    ],
    moved: { before: 'jane' },
    aliases: { 'main:old-bureau': ['La Oficina'] },
  }),
  'local',
);
const library = createLibrary([{ ...main, feed: null }, added]);

describe('an added feed beside the main one', () => {
  it('has ids of its own, so that no record of the main feed is another than before', () => {
    expect(library.entity('bureau')?.name).toBe('Bureau');
    expect(library.entity('local:bureau')?.name).toBe('Another bureau');
    expect(library.entity('local:before')?.id).toBe('local:jane');
    expect(library.threads.map(({ id }) => id)).toEqual(['story', 'local:story']);
    expect([feedOf('local:jane'), feedOf('bureau')]).toEqual(['local', null]);
  });

  it('adds events to records of the main feed, old ids included', () => {
    expect(library.eventsOf('bureau').map(({ thread }) => feedOf(thread.id))).toEqual([null, 'local']);
    expect(library.eventsOf('local:jane')).toHaveLength(1);
  });

  it('gives no office of the main feed a holder', () => {
    expect(library.holdersOn('chief', '2022').map(({ entity }) => entity.id)).toEqual(['chief-of-bureau']);
    expect(library.holdersOn('local:member', '2022').map(({ entity }) => entity.id)).toEqual(['local:jane']);
  });

  it('names its own records and those of the main feed apart', () => {
    const jane = library.entity('local:jane')!;
    expect(jane.roles?.map(({ at }) => at)).toEqual(['bureau', 'local:bureau', 'City Hall']);
    expect(jane.related?.map(({ id }) => id)).toEqual(['bureau', 'local:bureau']);
    expect(jane.context).toEqual(['local:bureau', 'bureau', 'harbor']);
  });

  it('says what was wrong in its records in the ids that cards showed', () => {
    const was = { role: { title: 'Member', at: 'bureau', from: '2018' } };
    const correction = { on: '2026-11-02', note: 'It began in 2019.', was };
    const bundle = fakeBundle({
      entities: [fakeEntity({ id: 'bureau' }), fakeEntity({ id: 'jane', corrections: [correction] })],
    });
    expect(namespaceBundle(bundle, 'local').entities[1]!.corrections).toEqual([
      { ...correction, was: { role: { ...was.role, at: 'local:bureau' } } },
    ]);
  });

  it('says of which day it is, and which names it adds', () => {
    expect([library.dateOf('bureau'), library.dateOf('local:jane')]).toEqual(['2026-11-01', '2026-11-20']);
    expect(library.addedNames('bureau')).toEqual([{ feed: 'local', text: 'La Oficina' }]);
  });

  it('cannot claim ids of the main feed even if its own ids say so', () => {
    const hostile = namespaceBundle(
      fakeBundle({
        entities: [fakeEntity({ id: 'main:bureau', name: 'Hostile' })],
        moved: { 'main:bureau': 'main:chief-of-bureau' },
      }),
      'evil',
    );
    const attacked = createLibrary([{ ...main, feed: null }, hostile]);
    expect(attacked.entity('bureau')?.name).toBe('Bureau');
    expect(attacked.eventsOf('bureau')).toHaveLength(1);
  });
});
