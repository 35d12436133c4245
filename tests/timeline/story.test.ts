import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/knowledge/library.ts';
import { storySince, storySoFar } from '../../src/timeline/story.ts';
import { fakeBundle, fakeEvent, fakeThread } from '../support/records.ts';

// A president and a department stand in most events, an ordinance and a mayor in few.
const everyday = Array.from({ length: 300 }, (_, index) =>
  fakeEvent({
    date: `20${10 + Math.floor(index / 30)}`,
    what: `Everyday ${index}.`,
    entities: ['president', 'department', `other-${index}`],
  }),
);
const library = createLibrary([
  fakeBundle({
    threads: [
      fakeThread('everyday', everyday),
      fakeThread('city', [
        fakeEvent({ date: '2014-08-20', what: 'Passed.', entities: ['ordinance', 'mayor'] }),
        fakeEvent({ date: '2025-09-04', what: 'Sued.', entities: ['ordinance', 'mayor', 'department'] }),
      ]),
    ],
  }),
]);
const cast = ['president', 'department', 'ordinance', 'mayor'];

describe('the story of an article', () => {
  it('is made of events that link the article’s rarer entities, not of two everyday names together', () => {
    expect(storySoFar(library, cast, '2025-08-20', 5).map((event) => event.what)).toEqual(['Passed.']);
  });

  it('goes on after the article’s day', () => {
    expect(storySince(library, cast, '2025-08-20', 5).map((event) => event.what)).toEqual(['Sued.']);
  });

  it('is empty for an article that names one entity', () => {
    expect(storySoFar(library, ['ordinance'], null, 5)).toEqual([]);
  });
});
