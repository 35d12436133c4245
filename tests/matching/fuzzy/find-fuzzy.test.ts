import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/matching/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../../src/matching/lexicon/open-lexicon.ts';
import { addFuzzy, createScanMemo, scanBlock } from '../../../src/matching/scan/scan-block.ts';
import { fakeBundle, fakeEntity } from '../../support/records.ts';
import { lexiconOf, meanings } from '../scan/scan-of.ts';

const lexicon = lexiconOf([
  {
    id: 'ice',
    kind: 'agency',
    name: 'U.S. Immigration and Customs Enforcement',
    aliases: [{ text: 'ICE', case: 'exact' }, 'Immigration and Customs Enforcement'],
  },
  { id: 'dhs', kind: 'agency', name: 'Department of Homeland Security', short: ['Homeland Security'] },
  { id: 'boston-police', kind: 'agency', name: 'Boston Police Department' },
  { id: 'justice', kind: 'agency', name: 'Department of Justice' },
  { id: 'laken-riley-act', kind: 'law', name: 'Laken Riley Act', aliases: ['Executive Order 14159'] },
  { id: 'mayorkas', name: 'Alejandro Mayorkas', short: ['Mayorkas'] },
  { id: 'lyons', name: 'Todd Lyons', short: ['Lyons'] },
  { id: 'wu', name: 'Michelle Wu', short: ['Wu'] },
  { id: 'johnson', name: 'Ron Johnson' },
  {
    id: 'charge',
    kind: 'term',
    name: 'Public charge rule',
    aliases: ['public charge', 'expedited removal', 'undocumented immigrant'],
  },
  { id: 'trump', name: 'Donald Trump', short: ['Trump'], aliases: ['Trump administration'] },
]);

/** Fuzzy candidates only: the text of each, and what it means. */
function fuzzy(text: string): [string, string][] {
  return scanBlock(text, lexicon)
    .candidates.filter((candidate) => candidate.how === 'fuzzy')
    .map((candidate) => [candidate.text, meanings(candidate, lexicon)[0]!.split(':')[1]!]);
}

describe('misspelt names', () => {
  it.each([
    ['Immigrations and Customs Enforcement', 'ice'],
    ['Immigration adn Customs Enforcement', 'ice'],
    ['Laken Reilly Act', 'laken-riley-act'],
    ['Alejandro Majorkas', 'mayorkas'],
    ['Alejandro Mayorcas', 'mayorkas'],
    ['Department of Homeland Securty', 'dhs'],
    ['Deparment of Justice', 'justice'],
    ['Trump Administraton', 'trump'],
    ['expidited removal', 'charge'],
    ['undocumented imigrants', 'charge'],
  ])('such as %s are found', (text, entity) => {
    expect(fuzzy(`On Monday ${text} said so.`)).toEqual([[text, entity]]);
  });

  it('tell how far they are from which form', () => {
    const [candidate] = scanBlock('the Laken Reilly Act', lexicon).candidates;
    expect(candidate).toMatchObject({
      how: 'fuzzy',
      distance: 2,
      form: 'laken riley act',
      start: 4,
      end: 20,
    });
  });

  it('take the place of shorter exact ones inside, which stay in sight', () => {
    const { candidates } = scanBlock('the Trump Administraton', lexicon);
    expect(candidates).toHaveLength(1);
    expect(candidates[0]!.inside.map((inner) => inner.text)).toEqual(['Trump']);
  });
});

describe('reordered names', () => {
  const agencies = lexiconOf([
    { id: 'ice', kind: 'agency', name: 'Immigration and Customs Enforcement' },
    { id: 'dhs', kind: 'agency', name: 'Department of Homeland Security' },
    { id: 'oig', kind: 'agency', name: 'DHS Inspector General Office' },
    { id: 'texas', kind: 'case', name: 'United States v. State Texas' },
    { id: 'one', kind: 'organization', name: 'Council of Border Cities' },
    { id: 'two', kind: 'organization', name: 'Border Cities Council' },
  ]);
  const reordered = (text: string) =>
    scanBlock(text, agencies).candidates.map((candidate) => [
      candidate.text,
      candidate.how,
      meanings(candidate, agencies)[0],
    ]);

  it('are found when all their words are there', () => {
    expect(reordered('by Customs and Immigration Enforcement')).toEqual([
      ['Customs and Immigration Enforcement', 'fuzzy', 'name:ice'],
    ]);
    expect(reordered('the Department for Homeland Security')).toEqual([
      ['Department for Homeland Security', 'fuzzy', 'name:dhs'],
    ]);
  });

  it('are left alone where the order or a short word tells one from another', () => {
    expect(reordered('State Texas v. United States')).toEqual([]);
    expect(reordered('the Office of the Inspector General')).toEqual([]);
    expect(reordered('the Cities Border Council')).toEqual([]);
    expect(reordered('Homeland. Security Department')).toEqual([]);
    expect(reordered('the homeland security department')).toEqual([]);
  });
});

describe('other names', () => {
  it.each([
    'Todd Lyon sang',
    'Michelle Wiu the pianist',
    'Michelle Yu',
    'Don Johnson acted',
    'Ron Johnsons',
    'ice and snow',
    'the Easton Police Department',
    'the Barton Police Department',
    'the Houston Police Department',
    'Department of Injustices Anonymous',
    'facing public charges',
    'public chargers',
    'a removal expected',
    'expedited renewal',
    'Executive Order 14158',
    'Executive Ordre 14159',
    'immigration and customs enforcment',
    'Laken, Reilly Act',
    'the Departments of Justice',
  ])('such as in "%s" are left alone', (text) => {
    const allowed = text === 'the Departments of Justice' ? [['Departments of Justice', 'justice']] : [];
    expect(fuzzy(text)).toEqual(allowed);
  });
});

describe('ordinary words', () => {
  const bundle = (summary: string) =>
    openLexicon(
      compileLexicon([
        fakeBundle({
          entities: [
            fakeEntity({
              id: 'it',
              kind: 'program',
              name: 'Expedited removal',
              aliases: ['arrest quotas'],
              summary,
            }),
          ],
        }),
      ]),
    );
  const found = (text: string, summary = 'It is quick.') =>
    scanBlock(text, bundle(summary)).candidates.map((candidate) => [candidate.text, candidate.how]);

  it('of another ending are no slips of a term', () => {
    expect(found('to expedite removals, and expediting removal')).toEqual([]);
    expect(found('in expidited removal')).toEqual([['expidited removal', 'fuzzy']]);
  });

  it('that the records’ own texts use are meant as they stand', () => {
    expect(found('the arrest quoits')).toEqual([]);
    expect(found('the arrest quottas')).toEqual([['arrest quottas', 'fuzzy']]);
    expect(found('the arrest quottas', 'He was fond of quottas.')).toEqual([]);
  });
});

describe('a slip', () => {
  const forms = [
    'Immigration and Customs Enforcement',
    'Department of Homeland Security',
    'Alejandro Mayorkas',
    'undocumented immigrant',
  ];

  it('in a long word of a long name is always found, wherever it is', () => {
    const slip = fc.record({
      form: fc.constantFrom(...forms),
      at: fc.nat(200),
      letter: fc.constantFrom('q', 'x', 'z'),
    });
    fc.assert(
      fc.property(slip, ({ form, at, letter }) => {
        // Inside a word of eight letters and more, not at its ends.
        const places = [...form.matchAll(/\p{L}{8,}/gu)].flatMap((word) =>
          Array.from({ length: word[0].length - 2 }, (_, k) => word.index + 1 + k),
        );
        const place = places[at % places.length]!;
        const text = form.slice(0, place) + letter + form.slice(place + 1);
        expect(fuzzy(`So ${text} it is.`).map(([cut]) => cut)).toEqual([text]);
      }),
    );
  });

  it('is found alike with and without the memory of the page, and later as at once', () => {
    const piece = fc.constantFrom(
      'Alejandro Majorkas', 'Laken Reilly Act', 'Majorkas', 'Trump', 'Trump Administraton', 'the', 'Immi-\ngration',
      'and Customs', 'Enforcment', 'Department of', 'Homeland Securty', 'DH\u0405', 'undocumented', 'imigrants', 'R&D', 'X2',
    ); // biome-ignore format: a list
    const block = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const memo = createScanMemo();
        const alone = blocks.map((text) => scanBlock(text, lexicon));
        expect(blocks.map((text) => scanBlock(text, lexicon, { memo }))).toEqual(alone);
        const exact = blocks.map((text) => scanBlock(text, lexicon, { fuzzy: false, memo }));
        expect(exact.map((scan) => addFuzzy(scan, lexicon, memo))).toEqual(alone);
      }),
    );
  });
});

describe('two slips', () => {
  const names = lexiconOf([
    { id: 'garland', name: 'Merrick Garland' },
    { id: 'patel', name: 'Kashyap Patel' },
  ]);
  const linked = (text: string) => scanBlock(text, names).candidates.map((candidate) => candidate.text);

  it('in a word that is spelt like none are seen through', () => {
    expect(linked('Merrikc Garladn spoke')).toEqual(['Merrikc Garladn']);
  });

  it('are not made where letters changed places, which is one', () => {
    expect(linked('Kashyap Aptel spoke')).toEqual(['Kashyap Aptel']);
  });
});
