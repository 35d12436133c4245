import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/knowledge/library.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../support/records.ts';

const chief = (id: string, from: string, to?: string, acting = false) =>
  fakeEntity({
    id,
    roles: [
      {
        title: 'Chief',
        office: 'chief',
        from,
        ...(to ? { to } : {}),
        ...(acting ? { acting } : {}),
        source: ['s'],
      },
    ],
  });

const library = createLibrary([
  fakeBundle({
    entities: [
      chief('first', '2020-01-01', '2021-06-30'),
      chief('second', '2021-06-30', '2023-02-01', true),
      chief('third', '2023-05-01'),
    ],
    offices: [{ id: 'chief', name: 'Chief', jurisdiction: 'US', titles: ['chief'] }],
    threads: [
      fakeThread('b', [fakeEvent({ date: '2021-02', entities: ['first'] })]),
      fakeThread('a', [fakeEvent({ date: '2020', entities: ['first', 'old-name'] })]),
    ],
    moved: { 'old-name': 'third' },
  }),
]);

describe('a library', () => {
  it('finds a record under an id that it had before', () => {
    expect(library.entity('old-name')?.id).toBe('third');
    expect(library.entity('nobody')).toBeNull();
  });

  it('lists the events of an entity by date, across threads', () => {
    expect(library.eventsOf('first').map((event) => event.id)).toEqual(['a/0', 'b/0']);
  });

  it('lists events that name a record by its old id', () => {
    expect(library.eventsOf('third').map((event) => event.id)).toEqual(['a/0']);
  });

  it('names the holder of an office on a day, the new one first on the day of a change', () => {
    expect(library.holdersOn('chief', '2020-05-05').map(({ entity }) => entity.id)).toEqual(['first']);
    expect(library.holdersOn('chief', '2021-06-30').map(({ entity }) => entity.id)).toEqual([
      'second',
      'first',
    ]);
  });

  it('names nobody in a gap', () => {
    expect(library.holdersOn('chief', '2023-03-01')).toEqual([]);
  });

  it('lets no second bundle alter a record of the first', () => {
    const two = createLibrary([
      fakeBundle({ entities: [fakeEntity({ id: 'x', name: 'Ours' })] }),
      fakeBundle({ entities: [fakeEntity({ id: 'x', name: 'Theirs' })] }),
    ]);
    expect(two.entity('x')?.name).toBe('Ours');
  });
});
