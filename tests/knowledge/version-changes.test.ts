import { describe, expect, it } from 'vitest';
import type { Bundle, Entity } from '../../src/knowledge/schema.ts';
import { MAX_LISTED, versionChanges } from '../../src/knowledge/version-changes.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../support/records.ts';

const entity = (fields: Partial<Entity> = {}) =>
  fakeEntity({
    id: 'ana',
    name: 'Ana Lima',
    facts: [{ label: 'Born', value: '1970', source: ['s'] }],
    ...fields,
  });
const version = (sequence: number, fields: Partial<Bundle>) =>
  fakeBundle({ sequence, date: `2026-11-${String(sequence).padStart(2, '0')}`, ...fields });
const changes = (before: Partial<Bundle>, after: Partial<Bundle>) =>
  versionChanges(version(1, before), version(2, after));

describe('what a version changed', () => {
  it('names the versions and their days', () => {
    expect(changes({}, {})).toMatchObject({
      from: { sequence: 1, date: '2026-11-01' },
      to: { sequence: 2, date: '2026-11-02' },
      counts: { added: 0, removed: 0, changed: 0, events: 0, corrections: 0 },
    });
  });

  it('lists records that came, went and changed, by name and part', () => {
    const found = changes(
      { entities: [entity(), fakeEntity({ id: 'gone', name: 'Gone' })] },
      {
        entities: [
          entity({ summary: 'Another.', aliases: ['A. Lima'] }),
          fakeEntity({ id: 'new', name: 'New' }),
        ],
      },
    );
    expect(found).toMatchObject({
      added: [{ id: 'new', name: 'New' }],
      removed: [{ id: 'gone', name: 'Gone' }],
      changed: [{ id: 'ana', name: 'Ana Lima', parts: ['summary', 'names'] }],
    });
  });

  it('says nothing of a later day of checking, of another source, or of an id that moved', () => {
    const sources = { s: entity().sources.s!, t: { ...entity().sources.s!, title: 'B' } };
    const same = entity({
      checked: '2026-11-20',
      sources,
      facts: [{ label: 'Born', value: '1970', source: ['s', 't'] }],
    });
    expect(changes({ entities: [entity()] }, { entities: [same] }).changed).toEqual([]);
    const moved = changes({ entities: [entity()] }, { entities: [], moved: { ana: 'ana-lima' } });
    expect(moved.removed).toEqual([]);
  });

  it('lists new events newest first, one told in two threads once', () => {
    const [old, one, two] = ['2025-01-01', '2026-01-01', '2026-02-01'].map((date) =>
      fakeEvent({ date, entities: ['ana'] }),
    );
    const found = changes(
      { threads: [fakeThread('a', [old!])] },
      { threads: [fakeThread('a', [old!, one!, two!]), fakeThread('b', [one!])] },
    );
    expect(found.events.map(({ date }) => date)).toEqual(['2026-02-01', '2026-01-01']);
  });

  it('lists new corrections of records and threads', () => {
    const was = { fact: { label: 'Born', value: '1971' } };
    const first = { on: '2026-11-02', note: 'Born in 1970, not 1971.', was };
    const corrected = entity({ corrections: [first] });
    expect(changes({ entities: [entity()] }, { entities: [corrected] }).corrections).toEqual([
      { id: 'ana', name: 'Ana Lima', on: '2026-11-02', note: first.note },
    ]);
    expect(changes({ entities: [corrected] }, { entities: [corrected] }).corrections).toEqual([]);
  });

  it('is bounded, and says how many there are', () => {
    const entities = Array.from({ length: 500 }, (_, at) =>
      fakeEntity({ id: `r-${String(at).padStart(3, '0')}` }),
    );
    const found = changes({}, { entities });
    expect(found.added).toHaveLength(MAX_LISTED);
    expect(found.counts.added).toBe(500);
  });
});
