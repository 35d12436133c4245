import { describe, expect, it } from 'vitest';
import { factClaim } from '../../src/knowledge/claim.ts';
import { createLibrary } from '../../src/knowledge/library.ts';
import { namespaceBundle } from '../../src/knowledge/namespace-bundle.ts';
import type { Correction, Entity } from '../../src/knowledge/schema.ts';
import {
  claimHash,
  MAX_CLAIMS,
  MAX_RECORDS,
  openCorrections,
  type SeenClaims,
  withoutTold,
  withSeen,
} from '../../src/knowledge/seen-claims.ts';
import { buildCard } from '../../src/timeline/build-card.ts';
import { shownClaims } from '../../src/timeline/shown-claims.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../support/records.ts';

const role = { title: 'Acting Director', from: '2025-03-09', source: ['s'] };
const fact = { label: 'Arrests', value: '1,461', source: ['s'] };
const WRONG = fakeEvent({ date: '2026-06-01', entities: ['ana'], what: 'The council meets on a Monday.' });
const RIGHT = { ...WRONG, what: 'The council meets on a Tuesday.' };

const libraryOf = (fields: Partial<Entity>, thread = fakeThread('story', [WRONG])) =>
  createLibrary([
    fakeBundle({ entities: [fakeEntity({ id: 'ana', name: 'Ana Lima', ...fields })], threads: [thread] }),
  ]);

/** What a reader remembers who saw the card of this version on an article of this day. */
async function seeing(fields: Partial<Entity>, seen: SeenClaims = [], articleDate = '2026-01-01') {
  const library = libraryOf(fields);
  const context = { articleDate, today: '2026-11-20', cast: [], language: 'en' as const };
  const view = buildCard(library, 'ana', context)!;
  const claims = await Promise.all(shownClaims(library.entity('ana')!, view).map(claimHash));
  return withSeen(seen, 'ana', claims);
}
const correction = (was: Correction['was']): Correction =>
  ({ on: '2026-11-21', note: 'It was put right.', was }) as Correction;
const open = async (seen: SeenClaims, fields: Partial<Entity>, thread?: ReturnType<typeof fakeThread>) =>
  openCorrections(seen, libraryOf(fields, thread));

describe('a correction', () => {
  it('is told to who saw the wrong fact, once', async () => {
    const seen = await seeing({ facts: [{ ...fact, value: '1,641' }] });
    const now = {
      facts: [fact],
      corrections: [correction(factClaim({ ...fact, value: '1,641' }) as never) as never],
    };
    const told = await open(seen, now);
    expect(told).toMatchObject([
      { id: 'ana', name: 'Ana Lima', on: '2026-11-21', note: 'It was put right.' },
    ]);
    expect(await open(withoutTold(seen, told), now)).toEqual([]);
  });

  it('is not told to who saw only the right fact, another record, or nothing', async () => {
    const now = {
      facts: [fact],
      corrections: [correction(factClaim({ ...fact, value: '1,641' }) as never) as never],
    };
    expect(await open(await seeing({ facts: [fact] }), now)).toEqual([]);
    expect(
      await open([{ id: 'other', claims: [await claimHash(factClaim({ ...fact, value: '1,641' }))] }], now),
    ).toEqual([]);
    expect(await open([], now)).toEqual([]);
  });

  it('is another thing than news: who saw an office before its end was known has seen nothing wrong', async () => {
    const ended = { ...role, to: '2026-05-30' };
    const wrong = { title: role.title, from: role.from, to: '2026-05-31' };
    const now = { roles: [ended], corrections: [correction({ role: wrong }) as never] };
    expect(await open(await seeing({ roles: [role] }), now)).toEqual([]);
    expect(await open(await seeing({ roles: [{ ...role, to: '2026-05-31' }] }), now)).toHaveLength(1);
  });

  it('of a status, a summary and an event of a story reaches who saw them', async () => {
    const status = { state: 'blocked' as const, from: '2025-01-01', source: ['s'] };
    const cases: [Partial<Entity>, Correction['was']][] = [
      [{ status: [status] }, { status: { state: 'blocked', from: '2025-01-01' } }],
      [{ summary: 'Was this.' }, { summary: 'Was this.' }],
    ];
    for (const [before, was] of cases)
      expect(await open(await seeing(before), { corrections: [correction(was) as never] })).toHaveLength(1);
    const thread = {
      ...fakeThread('story', [RIGHT]),
      corrections: [correction({ event: { date: WRONG.date, what: WRONG.what } }) as never],
    };
    expect(await open(await seeing({}), {}, thread)).toHaveLength(1);
    expect(await open(await seeing({}, [], '2026-10-01'), {}, thread)).toEqual([]);
  });

  it('of an event that an added feed tells reaches who saw it on a card', async () => {
    const told = {
      ...fakeEvent({ date: '2026-06-01', entities: ['main:ana'] }),
      what: 'The desk tells it wrongly.',
    };
    const version = (events: (typeof told)[], corrections?: Correction[]) =>
      createLibrary([
        fakeBundle({ entities: [fakeEntity({ id: 'ana', name: 'Ana Lima' })] }),
        namespaceBundle(
          fakeBundle({
            threads: [
              {
                ...fakeThread('story', events),
                ...(corrections ? { corrections: corrections as never } : {}),
              },
            ],
          }),
          'desk',
        ),
      ]);
    const before = version([told]);
    const context = { articleDate: '2026-01-01', today: '2026-11-20', cast: [], language: 'en' as const };
    const view = buildCard(before, 'ana', context)!;
    expect(view.since[0]!.what).toBe('The desk tells it wrongly. (desk)');
    const claims = await Promise.all(shownClaims(before.entity('ana')!, view).map(claimHash));
    const after = version(
      [{ ...told, what: 'The desk tells it.' }],
      [correction({ event: { date: told.date, what: told.what } })],
    );
    expect(await openCorrections(withSeen([], 'ana', claims), after)).toHaveLength(1);
  });

  it('counts what a card shows, not what a record holds', async () => {
    const facts = Array.from({ length: 6 }, (_, at) => ({ ...fact, label: `Fact ${at}` }));
    const seen = await seeing({ facts });
    const gone = (at: number) => ({ corrections: [correction(factClaim(facts[at]!) as never) as never] });
    expect(await open(seen, gone(3))).toHaveLength(1);
    expect(await open(seen, gone(5))).toEqual([]);
  });
});

describe('what is remembered of cards', () => {
  it('is bounded in records and in claims of each; the oldest go first', async () => {
    let seen: SeenClaims = [];
    for (let at = 0; at < MAX_RECORDS + 5; at++) seen = withSeen(seen, `r-${at}`, ['0123456789abcdef']);
    expect(seen).toHaveLength(MAX_RECORDS);
    expect(seen[0]!.id).toBe('r-5');
    const hashes = Array.from({ length: 40 }, (_, at) => String(at).padStart(16, '0'));
    seen = withSeen(seen, 'r-9', hashes);
    expect(seen.at(-1)).toEqual({ id: 'r-9', claims: hashes.slice(-MAX_CLAIMS) });
  });

  it('is ids and hashes alone', async () => {
    const seen = await seeing({ facts: [fact], roles: [role] });
    expect(JSON.stringify(seen)).toMatch(/^\[\{"id":"ana","claims":\[("[0-9a-f]{16}",?)+\]\}\]$/);
  });
});
