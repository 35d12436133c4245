import { describe, expect, it } from 'vitest';
import { buildBundle } from '../../data/build/build-knowledge.ts';
import { createLibrary } from '../../src/knowledge/library.ts';
import { buildCard } from '../../src/timeline/build-card.ts';
import { storySoFar } from '../../src/timeline/story.ts';

const library = createLibrary([buildBundle()]);
const cast = [
  'immigration-and-customs-enforcement',
  'donald-trump',
  'michelle-wu',
  'todd-lyons',
  'boston-trust-act',
  'boston-police-department',
  'sanctuary-city-sanctuary-jurisdiction',
  'pam-bondi',
  'howie-carr-show',
  'national-guard',
  'josh-kraft',
];
const context = { articleDate: '2025-08-20', today: '2026-11-22', cast, language: 'en' as const };
const holder = (office: string, day: string) => library.holdersOn(office, day)[0]?.entity.name;

describe('the records', () => {
  it('say of the acting director of ICE what he was on the day of the article and that he is not any more', () => {
    const { rail } = buildCard(library, 'todd-lyons', context)!;
    expect(rail!.then[0]).toMatchObject({ text: 'Acting Director, ICE', from: '2025-03-09', over: false });
    expect(rail!.now[0]).toMatchObject({ to: '2026-05-31', over: true });
  });

  it('tell on his card of the suit against Boston and of its outcome', () => {
    const told = buildCard(library, 'todd-lyons', context)!
      .since.map((event) => `${event.date} ${event.what}`)
      .join('\n');
    expect(told).toMatch(/2025-09-04 .*sues Boston/);
    expect(told).toMatch(/2026-05.* dismisses/);
  });

  it('tell the story of an article about Boston up to its day', () => {
    const story = storySoFar(library, cast, '2025-08-20', 10);
    expect(story.length).toBeGreaterThan(3);
    expect(story.every((event) => event.date <= '2025-08-20')).toBe(true);
  });

  it.each([
    ['dhs-secretary', '2018-06-01', 'Kirstjen Nielsen'],
    ['dhs-secretary', '2020-03-01', 'Chad Wolf'],
    ['dhs-secretary', '2023-07-01', 'Alejandro Mayorkas'],
    ['dhs-secretary', '2025-08-20', 'Kristi Noem'],
    ['dhs-secretary', '2026-04-15', 'Markwayne Mullin'],
    ['ice-director', '2017-06-01', 'Tom Homan'],
    ['ice-director', '2025-08-20', 'Todd Lyons'],
    ['ice-director', '2026-06-15', 'David Venturella'],
    ['attorney-general', '2017-12-01', 'Jeff Sessions'],
    ['attorney-general', '2022-01-01', 'Merrick Garland'],
    ['attorney-general', '2025-08-20', 'Pam Bondi'],
    ['attorney-general', '2026-05-01', 'Todd Blanche'],
  ])('name the holder of %s on %s: %s', (office, day, name) => {
    expect(holder(office, day)).toBe(name);
  });

  it('have a source for every role, status, fact and event', () => {
    const claims = [
      ...library.entities.flatMap(({ id, sources, roles = [], status = [], facts = [] }) =>
        [...roles, ...status, ...facts].map(({ source }) => ({ id, keys: source, sources })),
      ),
      ...library.events.map((event) => ({
        id: event.id,
        keys: event.sources,
        sources: event.thread.sources,
      })),
    ];
    expect(claims.length).toBeGreaterThan(1000);
    expect(
      claims.filter(({ keys, sources }) => keys.length === 0 || keys.some((key) => !sources[key])),
    ).toEqual([]);
  });
});
