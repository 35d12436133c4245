import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/knowledge/library.ts';
import { buildArticlePage } from '../../../src/ui/panel/article-page.ts';
import type { ArticleReport } from '../../../src/ui/shared/article-report.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../../support/records.ts';

const library = createLibrary([
  fakeBundle({
    entities: [
      fakeEntity({
        id: 'lyons',
        name: 'Todd Lyons',
        roles: [{ title: 'Acting Director', at: 'ICE', from: '2025-03-09', to: '2026-05-31', source: ['s'] }],
      }),
      fakeEntity({
        id: 'trust-act',
        kind: 'law',
        status: [{ state: 'in-force', from: '2014', source: ['s'] }],
      }),
      fakeEntity({ id: 'wu' }),
      ...Array.from({ length: 90 }, (_, index) => fakeEntity({ id: `other-${index}` })),
    ],
    threads: [
      fakeThread('story', [
        fakeEvent({ date: '2025-08-13', entities: ['trust-act', 'wu'] }),
        fakeEvent({ date: '2025-09-04', entities: ['trust-act', 'wu'] }),
      ]),
      // Other news, so that the two above are rare enough to make a story.
      fakeThread(
        'news',
        Array.from({ length: 90 }, (_, index) =>
          fakeEvent({ date: '2024-01-01', what: `${index}`, entities: [`other-${index}`] }),
        ),
      ),
    ],
  }),
]);
const report = (fields: Partial<ArticleReport> = {}): ArticleReport => ({
  outcome: 'annotated',
  date: '2025-08-20',
  language: 'en',
  cast: [
    { entity: 'lyons', mentions: 7 },
    { entity: 'trust-act', mentions: 2 },
    { entity: 'wu', mentions: 9 },
  ],
  citations: [],
  partial: false,
  asked: false,
  ...fields,
});

describe('the page of this article', () => {
  it('keeps the order of appearance and says who each was on the article’s day', () => {
    const { cast } = buildArticlePage(library, report(), '2026-11-22');
    expect(cast.map((row) => row.name)).toEqual(['Todd Lyons', 'trust-act', 'wu']);
    expect(cast[0]!.line).toMatchObject({ text: 'Acting Director, ICE', over: false });
    expect(cast[1]!.line).toMatchObject({ state: 'in-force' });
    expect(cast[2]!.line).toBeNull();
  });

  it('says who each is today when the article has no date', () => {
    const { cast, since } = buildArticlePage(library, report({ date: null }), '2026-11-22');
    expect(cast[0]!.line).toMatchObject({ text: 'Acting Director, ICE', over: true });
    expect(since).toEqual([]);
  });

  it('divides the story at the article’s day', () => {
    const page = buildArticlePage(library, report(), '2026-11-22');
    expect(page.story.map((event) => event.date)).toEqual(['2025-08-13']);
    expect(page.since.map((event) => event.date)).toEqual(['2025-09-04']);
  });

  it('numbers the sources in the order in which they are read', () => {
    const page = buildArticlePage(library, report(), '2026-11-22');
    expect(page.since[0]!.sources).toEqual([1]);
    expect(page.sources.map((source) => source.number)).toEqual([1]);
  });

  it('leaves out an entity that is gone from the collection, and counts notes without it', () => {
    const citations = [{ name: '8 U.S.C. § 1', link: 'https://example.gov', mentions: 1 }];
    const page = buildArticlePage(
      library,
      report({
        cast: [
          { entity: 'gone', mentions: 1 },
          { entity: 'wu', mentions: 1 },
        ],
        citations,
      }),
      '2026-11-22',
    );
    expect(page.cast.map((row) => row.id)).toEqual(['wu']);
    expect(page.notes).toBe(2);
  });
});
