/** The live documents beside the main data: where they appear, how they are marked, and what they leave alone. */

import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLibrary, type Library } from '../../../src/knowledge/library.ts';
import { bundle as bundleSchema } from '../../../src/knowledge/schema.ts';
import { createMemoryShelf } from '../../../src/lib/shelf.ts';
import { compileLexicon } from '../../../src/matching/lexicon/compile-lexicon.ts';
import { buildCard } from '../../../src/timeline/build-card.ts';
import { timelineOf } from '../../../src/timeline/entity-timeline.ts';
import { storySince } from '../../../src/timeline/story.ts';
import { buildEntityPage } from '../../../src/ui/panel/entity-page.ts';
import { registerPart } from '../../../src/updates/federal-register/register-part.ts';
import { createJoinedKnowledge, type JoinedKnowledge } from '../../../src/updates/joined-knowledge.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../../support/records.ts';
import { createReader } from '../rig/create-reader.ts';
import {
  agency,
  answerWith,
  DOCUMENTS_PATH,
  type RegisterReader,
  siteRecord,
  startRegister,
} from '../rig/register-site.ts';

const USCIS = 'citizenship-and-immigration-services';
const DHS = 'department-of-homeland-security';
const curated = fakeThread('fees', [
  fakeEvent({ date: '2026-10-01', what: 'A fee is announced.', type: 'statement', entities: [USCIS] }),
  fakeEvent({
    date: '2026-11-18',
    what: 'The fee rule is proposed.',
    type: 'rule',
    entities: [USCIS, DHS],
    sources: ['rule'],
  }),
]);
const main = fakeBundle({
  entities: [
    fakeEntity({ id: USCIS, kind: 'agency', name: 'U.S. Citizenship and Immigration Services' }),
    fakeEntity({ id: DHS, kind: 'agency', name: 'Department of Homeland Security' }),
  ],
  threads: [
    {
      ...curated,
      sources: {
        ...curated.sources,
        rule: { ...curated.sources.s!, url: 'https://www.federalregister.gov/d/2026-00009' },
      },
    },
  ],
});
const LONG = `${'Adjustment of Very Long Names of Forms and of Fees for Them '.repeat(8)}.`;

let register: Awaited<ReturnType<typeof startRegister>>;
let reader: RegisterReader;
let joined: JoinedKnowledge;
let library: Library;
let compiled = 0;

beforeAll(async () => {
  register = await startRegister();
  reader = register.reader();
  register.site.route(
    DOCUMENTS_PATH,
    answerWith([
      siteRecord(1),
      siteRecord(2, { type: 'Notice', title: 'Agency Information Collection Activities', pdf_url: null }),
      siteRecord(3, { type: 'Notice', title: 'Another Notice' }),
      siteRecord(4, {
        type: 'Rule',
        title: LONG,
        effective_on: '2026-12-18',
        publication_date: '2026-11-17',
      }),
      siteRecord(5, { agencies: [agency('executive-office-for-immigration-review')] }),
      siteRecord(9, { title: 'The Fee Rule That Editors Told' }),
    ]),
  );
  await reader.ask();
  joined = createJoinedKnowledge({
    main: createReader({ fingerprint: '', server: { url: 'https://none.invalid' } }, { inPackage: main })
      .store,
    sources: async () => [registerPart(reader.kept)],
    shelf: createMemoryShelf(),
    appVersion: '0.1.0',
    compileLexicon: (bundles) => {
      compiled++;
      return compileLexicon(bundles);
    },
  });
  library = createLibrary(await joined.parts());
});
afterAll(() => register.site.close());

const whats = (id: string) => timelineOf(library, id).map(({ what }) => what);

describe('live documents', () => {
  it('stand in the timelines of their agencies, those of one day and kind beside each other', () => {
    expect(whats(USCIS)).toEqual([
      'A fee is announced.',
      expect.stringMatching(
        /^Rule: Adjustment .*…\. Document 2026-00004, effective December 18, 2026, comments until January 8, 2027\.$/,
      ),
      'The fee rule is proposed.',
      'Proposed rule: Fees for Petition Number 1. Document 2026-00001, comments until January 8, 2027.',
      'Notice: Agency Information Collection Activities. Document 2026-00002, comments until January 8, 2027.',
      'Notice: Another Notice. Document 2026-00003, comments until January 8, 2027.',
    ]);
  });

  it('are left out where editors told the same document', () => {
    expect(whats(DHS).join()).not.toContain('2026-00009');
    expect(whats(DHS)).toContain('The fee rule is proposed.');
  });

  it('of an agency that the main data does not have are no page of its own', () => {
    expect(library.entity('executive-office-for-immigration-review')).toBeNull();
  });

  it('say in the panel that they are live, with number, publisher, web edition and official PDF', () => {
    const context = { articleDate: '2026-11-01', cast: [], today: '2026-11-20', language: 'en' as const };
    const page = buildEntityPage(library, USCIS, context)!;
    const live = page.events.filter(({ what }) => what.endsWith('(live, Federal Register)'));
    expect(live).toHaveLength(4);
    expect(page.events.find(({ what }) => what.startsWith('The fee rule'))?.what).not.toContain('live');
    const first = live.find(({ what }) => what.includes('2026-00001'))!;
    expect(first.sources.map((number) => page.sources[number - 1])).toMatchObject([
      {
        publisher: 'Federal Register',
        title: 'Document 2026-00001, web edition (unofficial)',
        published: '2026-11-18',
        url: expect.stringMatching(/^https:\/\/www\.federalregister\.gov\//),
      },
      {
        publisher: 'Federal Register',
        title: 'Document 2026-00001, PDF (official edition)',
        url: expect.stringMatching(/^https:\/\/www\.govinfo\.gov\//),
      },
    ]);
    const spanish = buildEntityPage(library, USCIS, { ...context, language: 'es' })!;
    expect(spanish.events.some(({ what }) => what.endsWith('(en vivo, Federal Register)'))).toBe(true);
  });

  it('come since an article only as rules, behind what editors told, and never into the story of an article', () => {
    const context = {
      articleDate: '2026-10-15',
      today: '2026-11-20',
      cast: [USCIS, DHS],
      language: 'en' as const,
    };
    const { since, sinceCount } = buildCard(library, USCIS, context)!;
    expect(sinceCount).toBe(3);
    expect(since.map(({ what }) => what).join()).not.toContain('Notice');
    expect(
      storySince(library, [USCIS, DHS], '2026-10-15', 10)
        .map(({ what }) => what)
        .join(),
    ).not.toContain('Document');
  });

  it('alter no record, weigh nothing in the order of others, and need no other lexicon', async () => {
    const alone = createLibrary([main]);
    for (const id of [USCIS, DHS]) {
      expect(library.entity(id)).toEqual(alone.entity(id));
      expect(library.toldEvents(id)).toBe(alone.toldEvents(id));
    }
    expect(library.toldEvents()).toBe(alone.toldEvents());
    const before = await joined.version();
    const lexicon = await joined.lexicon();
    register.site.route(DOCUMENTS_PATH, answerWith([siteRecord(6)]));
    await reader.ask();
    expect(await joined.version()).not.toBe(before);
    expect((await joined.lexicon()).version).toBe(lexicon.version);
    expect(compiled).toBe(0);
  });

  it('are records as the schema wants them, with ids that no feed can have', async () => {
    const [, part] = await joined.parts();
    const { feed, ...rest } = part!;
    expect(feed).toBe('federal-register');
    expect(v.is(bundleSchema, rest)).toBe(true);
    expect(rest.threads[0]?.id).toBe('federal-register:documents');
  });

  it('that are damaged on the disk are left out, and the rest is shown', async () => {
    await reader.shelf.write({ documents: '[]' });
    const parts = await joined.parts();
    expect(parts.map(({ feed }) => feed)).toEqual([null]);
  });
});
