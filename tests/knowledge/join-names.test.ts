import { describe, expect, it } from 'vitest';
import { formKey } from '../../src/knowledge/form-key.ts';
import { joinNames } from '../../src/knowledge/join-names.ts';
import { namespaceBundle } from '../../src/knowledge/namespace-bundle.ts';
import type { Bundle, Entity } from '../../src/knowledge/schema.ts';
import { annotate } from '../../src/matching/annotate.ts';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { fakeBundle, fakeEntity } from '../support/records.ts';

const main = fakeBundle({
  entities: [
    fakeEntity({ id: 'bureau', kind: 'agency', name: 'Bureau of Removals', aliases: ['Removals Bureau'] }),
    fakeEntity({ id: 'city-law', kind: 'law', name: 'Harbor Trust Act', citations: ['8 U.S.C. § 1373'] }),
    fakeEntity({ id: 'jane-doe', name: 'Jane Doe', short: ['Doe'] }),
    fakeEntity({
      id: 'trust-state',
      kind: 'law',
      name: 'State Trust Law of 2017',
      jurisdiction: 'US-CA',
      aliases: [{ text: 'Trust Law', needs: 'jurisdiction' }],
    }),
  ],
  offices: [{ id: 'mayor', name: 'Mayor of Harbor', jurisdiction: 'US', titles: ['Harbor mayor'] }],
});
const local = (fields: Partial<Bundle>, feed = 'local') => namespaceBundle(fakeBundle(fields), feed);
const join = (entity: Partial<Entity>, more: Partial<Bundle> = {}) =>
  joinNames(main, [local({ entities: [fakeEntity({ id: 'own', ...entity })], ...more })]);
const namesOf = ({ bundles }: ReturnType<typeof joinNames>, at = 1) =>
  bundles[at]!.entities.map(({ name, aliases = [] }) => [name, ...aliases]);

describe('names of several feeds', () => {
  it('that nobody else has are all taken', () => {
    const joined = join({ name: 'Office of New Neighbors', aliases: ['New Neighbors Office'] });
    expect(joined.conflicts).toEqual([]);
    expect(namesOf(joined)).toEqual([['Office of New Neighbors', 'New Neighbors Office']]);
  });

  it.each([
    'Bureau of Removals',
    'the bureau of removals',
    'Bureau of Removal',
    'Removals  Bureaus',
  ])('stay with the main feed: “%s”', (text) => {
    const joined = join({ name: 'Office of New Neighbors', aliases: [text] });
    expect(joined.conflicts).toEqual([
      { feed: 'local', text, wanted: 'local:own', kept: 'bureau', keptName: 'Bureau of Removals' },
    ]);
    expect(namesOf(joined)).toEqual([['Office of New Neighbors']]);
  });

  it('are replaced by another of the record’s own when its name is taken; with none left it is not marked', () => {
    expect(namesOf(join({ name: 'Jane Doe', aliases: ['Councilor Jane Doe'] }))).toEqual([
      ['Councilor Jane Doe', 'Councilor Jane Doe'],
    ]);
    const none = join({ name: 'Jane Doe', short: ['Doe'] });
    expect(namesOf(none)).toEqual([]);
    expect(none.conflicts).toMatchObject([
      { feed: 'local', text: 'Jane Doe', wanted: 'local:own', kept: 'jane-doe' },
    ]);
  });

  it('may be shared where both feeds call them weak, and only there', () => {
    const weak = { text: 'Trust Law', needs: 'jurisdiction' as const };
    expect(join({ name: 'Lawrence Trust Ordinance', aliases: [weak] }).conflicts).toEqual([]);
    expect(join({ name: 'Lawrence Trust Ordinance', aliases: ['Trust Law'] }).conflicts).toHaveLength(1);
    expect(
      join({ name: 'Lawrence Ordinance', aliases: [{ text: 'Harbor Trust Act', needs: 'context' }] })
        .conflicts,
    ).toHaveLength(1);
    expect(join({ name: 'Tim Doe', short: ['Doe'] }).conflicts).toEqual([]);
  });

  it('of offices and citations stay with the main feed too', () => {
    const joined = join(
      { name: 'Lawrence Trust Ordinance', citations: ['8 U.S.C. § 1373', 'Lawrence Code 9.1'] },
      { offices: [{ id: 'm', name: 'Mayor of Harbor', jurisdiction: 'US', titles: ['Mayor of Lawrence'] }] },
    );
    expect(joined.conflicts.map(({ text, kept }) => [text, kept])).toEqual([
      ['8 U.S.C. § 1373', 'city-law'],
      ['Mayor of Harbor', 'mayor'],
    ]);
    expect(joined.bundles[1]!.entities[0]!.citations).toEqual(['Lawrence Code 9.1']);
    expect(joined.bundles[1]!.offices).toMatchObject([{ id: 'local:m', name: 'Mayor of Lawrence' }]);
  });

  it('given to a record of the main feed lead to it, unless something else has them', () => {
    const joined = join(
      { name: 'Office of New Neighbors' },
      { aliases: { 'main:bureau': ['La Remova', 'Jane Doe'], 'main:nobody': ['Nowhere Agency'] } },
    );
    expect(joined.conflicts).toMatchObject([
      { feed: 'local', text: 'Jane Doe', wanted: 'bureau', kept: 'jane-doe' },
    ]);
    const bureau = joined.bundles[0]!.entities.find(({ id }) => id === 'bureau');
    expect(bureau?.aliases).toEqual(['Removals Bureau', 'La Remova']);
    expect(main.entities[0]!.aliases).toEqual(['Removals Bureau']);
  });

  it('of two added feeds go to the one that stands first in the reader’s list', () => {
    const entity = fakeEntity({ id: 'own', name: 'Office of New Neighbors' });
    const [one, two] = ['one', 'two'].map((feed) => local({ entities: [entity] }, feed));
    expect(joinNames(main, [one!, two!]).conflicts).toMatchObject([
      { feed: 'two', text: 'Office of New Neighbors', wanted: 'two:own', kept: 'one:own' },
    ]);
    expect(joinNames(main, [two!, one!]).conflicts[0]).toMatchObject({ feed: 'one', kept: 'two:own' });
  });

  it('in one compiled lexicon mark what is settled here, and nothing that was there before changes its meaning', () => {
    const { bundles } = join(
      { name: 'Office of New Neighbors', aliases: ['Bureau of Removals'] },
      { aliases: { 'main:bureau': ['La Remova'] } },
    );
    const lexicon = openLexicon(compileLexicon(bundles));
    const text = 'The Office of New Neighbors asked the Bureau of Removals, and La Remova answered.';
    const { annotations } = annotate(text, lexicon, { date: null, language: 'en', ignoreTopic: true });
    expect(annotations.map(({ text: form, entity }) => [form, entity])).toEqual([
      ['Office of New Neighbors', 'local:own'],
      ['Bureau of Removals', 'bureau'],
      ['La Remova', 'bureau'],
    ]);
  });
});

describe('the key of a form', () => {
  it('is one for ways to write one name, and another for other names', () => {
    for (const [a, b] of [
      ['U.S.C.I.S.', 'USCIS'],
      ['The Sanctuary Cities', 'sanctuary city'],
      ['Peña', 'Pena'],
      ['Trust Act', 'TRUST Acts'],
    ])
      expect(formKey(a!)).toBe(formKey(b!));
    expect(formKey('ICE')).not.toBe(formKey('CBP'));
    expect(formKey('Congress')).not.toBe(formKey('Congre'));
  });
});
