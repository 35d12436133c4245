import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/knowledge/library.ts';
import { mostTelling, sinceArticle } from '../../src/timeline/since-article.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../support/records.ts';

const ids = ['todd', 'city-law', 'mayor', 'rival'];
const library = createLibrary([
  fakeBundle({
    entities: ids.map((id) => fakeEntity({ id, name: `Example ${id}` })),
    threads: [
      fakeThread('city-law-story', [
        fakeEvent({ date: '2014-08-20', what: 'The council passes the law.', entities: ['city-law'] }),
        fakeEvent({ date: '2025-08-20', what: 'Todd answers the mayor.', entities: ['todd', 'mayor'] }),
        fakeEvent({
          date: '2025-09-11',
          what: 'The rival leaves the race.',
          type: 'statement',
          entities: ['rival', 'mayor'],
        }),
        fakeEvent({
          date: '2026-05-28',
          what: 'A judge dismisses the suit.',
          type: 'ruling',
          entities: ['city-law', 'mayor'],
        }),
      ]),
      fakeThread('elsewhere', [
        fakeEvent({
          date: '2026-06-01',
          what: 'The mayor explains the law.',
          entities: ['city-law', 'mayor'],
        }),
      ]),
    ],
  }),
]);

describe('what has happened since an article', () => {
  it('is what followed in the stories in which the entity had a part, and nothing of others', () => {
    expect(sinceArticle(library, 'todd', '2025-08-20', ids).map(({ what }) => what)).toEqual([
      'The rival leaves the race.',
      'A judge dismisses the suit.',
    ]);
  });

  it('is told with the outcome of a case before the news of people who are named more rarely', () => {
    const events = sinceArticle(library, 'todd', '2025-08-20', ids);
    expect(mostTelling(library, events, 'todd', ids, 1).map(({ what }) => what)).toEqual([
      'A judge dismisses the suit.',
    ]);
  });
});
