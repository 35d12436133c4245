import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/knowledge/library.ts';
import { namespaceBundle } from '../../../src/knowledge/namespace-bundle.ts';
import { feedNotes } from '../../../src/ui/shared/feed-notes.ts';
import { fakeBundle, fakeEntity } from '../../support/records.ts';

const added = namespaceBundle(
  fakeBundle({ entities: [fakeEntity({ id: 'jane' })], aliases: { 'main:bureau': ['La Oficina'] } }),
  'local',
);
const library = createLibrary([fakeBundle({ entities: [fakeEntity({ id: 'bureau' })] }), added]);
const conflict = {
  feed: 'local',
  text: 'Bureau',
  wanted: 'local:jane',
  kept: 'bureau',
  keptName: 'The Bureau',
};
const of = (id: string, conflicts = [conflict]) => feedNotes(library, id, conflicts, 'en');

describe('what a card says of feeds', () => {
  it('is nothing for a record of the main feed that no other feed touches', () => {
    expect(feedNotes(createLibrary([fakeBundle()]), 'bureau', [], 'en')).toEqual([]);
  });

  it('is the name of the feed a record is from, and who has a name it wanted', () => {
    expect(of('local:jane')).toEqual([
      'From the feed “local”, which has a publisher of its own.',
      '“Bureau” is marked as The Bureau.',
    ]);
  });

  it('is, on our own record, which name it was given and which it kept', () => {
    expect(of('bureau')).toEqual([
      'The feed “local” also calls it “La Oficina”.',
      'The feed “local” has a record of its own for “Bureau”.',
    ]);
  });

  it('is short however much a feed wants', () => {
    expect(
      of(
        'bureau',
        Array.from({ length: 50 }, (_, at) => ({ ...conflict, text: `${at}` })),
      ),
    ).toHaveLength(4);
  });
});
