import { describe, expect, it } from 'vitest';
import { narrow } from '../../../src/matching/lexicon/columns.ts';
import { compileLexicon } from '../../../src/matching/lexicon/compile-lexicon.ts';
import { HEAD_NUMBERS } from '../../../src/matching/lexicon/layout.ts';
import { LexiconError } from '../../../src/matching/lexicon/lexicon.ts';
import { openLexicon } from '../../../src/matching/lexicon/open-lexicon.ts';
import { openTrustedLexicon } from '../../../src/matching/lexicon/open-trusted-lexicon.ts';
import { writeLexicon } from '../../../src/matching/lexicon/write-lexicon.ts';
import { scanBlock } from '../../../src/matching/scan/scan-block.ts';
import { entityIndex } from '../../support/entity-index.ts';
import { fakeBundle, fakeEntity } from '../../support/records.ts';

const bundle = fakeBundle({
  entities: [
    fakeEntity({
      id: 'dhs',
      kind: 'agency',
      name: 'Department of Homeland Security',
      citations: ['6 U.S.C. § 111'],
      context: ['border', 'noem', 'Nobody'],
      related: [
        { id: 'noem', how: 'led-by' },
        { id: 'gone', how: 'see-also' },
      ],
    }),
    fakeEntity({
      id: 'noem',
      name: 'Kristi Noem',
      short: ['Noem'],
      aliases: [{ text: 'Governor Noem', from: '2019-01-05', to: '2025-01-25' }],
      names: { es: { name: 'Kristi Noem de Dakota', reviewed: false } },
      roles: [
        {
          title: 'Secretary',
          at: 'dhs',
          office: 'dhs-secretary',
          from: '2025-01-25',
          to: '2026-03-24',
          source: ['s'],
        },
        { title: 'Governor', at: 'South Dakota', from: '2019-01-05', to: 'unknown', source: ['s'] },
      ],
    }),
  ],
  offices: [
    {
      id: 'dhs-secretary',
      name: 'Secretary of Homeland Security',
      at: 'dhs',
      jurisdiction: 'US',
      titles: ['DHS secretary'],
    },
  ],
});
const bytes = compileLexicon([bundle]);

function fault(damaged: Uint8Array): string {
  try {
    openLexicon(damaged);
  } catch (error) {
    if (error instanceof LexiconError) return error.code;
    throw error;
  }
  return 'none';
}

describe('a compiled lexicon', () => {
  it('is the same for the same records', () => {
    expect(compileLexicon([structuredClone(bundle)])).toEqual(bytes);
  });

  it('gives back entities with what is needed to choose between them', () => {
    const lexicon = openLexicon(bytes);
    const dhs = entityIndex(lexicon, 'dhs')!;
    const noem = entityIndex(lexicon, 'noem')!;
    expect(entityIndex(lexicon, 'nobody')).toBeNull();
    expect(lexicon.entity(dhs)).toMatchObject({
      id: 'dhs',
      kind: 'agency',
      contextWords: ['border', 'Nobody'],
      contextEntities: [noem],
      related: [noem],
    });
    expect(lexicon.entity(noem).roles).toEqual([
      {
        title: 'Secretary',
        at: dhs,
        office: 0,
        acting: false,
        from: '2025-01-25',
        to: '2026-03-24',
      },
      {
        title: 'Governor',
        at: null,
        office: null,
        acting: false,
        from: '2019-01-05',
        to: 'unknown',
      },
    ]);
    expect(lexicon.office(0)).toMatchObject({
      id: 'dhs-secretary',
      at: dhs,
      titles: ['DHS secretary'],
      holders: [{ entity: noem, from: '2025-01-25', to: '2026-03-24', acting: false }],
    });
    expect(lexicon.citedEntity('6 U.S.C. § 111')).toBe(dhs);
    expect(lexicon.citedEntity('toString')).toBeNull();
  });

  it('keeps dates and languages of forms', () => {
    const lexicon = openLexicon(bytes);
    const uses = (text: string) => scanBlock(text, lexicon).candidates[0]!.uses;
    expect(uses('Governor Noem')).toMatchObject([
      { form: 'alias', from: '2019-01-05', to: '2025-01-25', lang: 'en' },
    ]);
    expect(uses('Kristi Noem de Dakota')).toMatchObject([{ form: 'alias', lang: 'es', from: null }]);
  });

  it('takes a record from the first bundle that has it', () => {
    const other = fakeBundle({
      entities: [fakeEntity({ id: 'dhs', name: 'Another' }), fakeEntity({ id: 'new', name: 'New Thing' })],
    });
    const lexicon = openLexicon(compileLexicon([bundle, other]));
    expect(lexicon.entityCount).toBe(3);
    expect(lexicon.entity(entityIndex(lexicon, 'dhs')!).name).toBe('Department of Homeland Security');
  });

  it('opens wherever it stands in memory', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openLexicon(shifted.subarray(1)).entityCount).toBe(2);
  });

  it('of nothing is empty and finds nothing', () => {
    const lexicon = openLexicon(compileLexicon([fakeBundle()]));
    expect(lexicon.formCount).toBe(0);
    expect(scanBlock('Any Text of ICE', lexicon).candidates).toEqual([]);
  });
});

describe('columns', () => {
  it('are as wide as what stands in them', () => {
    expect(narrow([0, 0xffff])).toEqual(Uint16Array.of(0, 0xffff));
    expect(narrow([0, 0x10000])).toEqual(Uint32Array.of(0, 0x10000));
  });

  it('of any width come back', () => {
    const { views } = openLexicon(bytes);
    const wide = openLexicon(
      writeLexicon({
        numbers: { entities: 0, offices: 0, forms: 0, capitalShift: 20, lowerShift: 20 },
        sections: { ...views, targets: Uint32Array.of(1, 0x1234567) },
      }),
    );
    expect(wide.views.targets).toEqual(Uint32Array.of(1, 0x1234567));
    expect(wide.views).toMatchObject({
      slots: views.slots,
      verify: views.verify,
      firstWords: views.firstWords,
      bagForms: views.bagForms,
    });
  });
});

describe('opening', () => {
  it('names what is wrong with the bytes', () => {
    expect(fault(bytes)).toBe('none');
    expect(fault(new Uint8Array(0))).toBe('truncated');
    expect(fault(new TextEncoder().encode('{"format": 1, "entities": []}'))).toBe('not-a-lexicon');
    expect(fault(bytes.slice(0, 200))).toBe('truncated');
    expect(fault(bytes.slice(0, -4))).toBe('truncated');
    const newer = bytes.slice();
    newer[4] = 9;
    expect(fault(newer)).toBe('wrong-version');
  });

  it('refuses a section that lies outside of the bytes', () => {
    const misplaced = bytes.slice();
    new Uint32Array(misplaced.buffer)[4 + HEAD_NUMBERS.length + 1] = bytes.length;
    expect(() => openTrustedLexicon(misplaced)).toThrow(/firstWords lies outside/);
  });

  it('notices any single flipped bit behind the head', () => {
    for (let at = 16; at < bytes.length; at += 7) {
      const flipped = bytes.slice();
      flipped[at]! ^= 1 << (at % 8);
      expect(fault(flipped), `byte ${at}`).toBe('checksum');
    }
  });
});
