import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/knowledge/library.ts';
import { eventsPerYear, filterTimeline, timelineOf, typesIn } from '../../src/timeline/entity-timeline.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../support/records.ts';

const library = createLibrary([
  fakeBundle({
    entities: [fakeEntity({ id: 'x' })],
    threads: [
      fakeThread('one', [
        fakeEvent({ date: '2014', type: 'law', entities: ['x'] }),
        fakeEvent({ date: '2017-07-24', type: 'ruling', what: 'The court rules.', entities: ['x'] }),
      ]),
      fakeThread('two', [
        fakeEvent({ date: '2017-07-24', type: 'ruling', what: 'The court rules.', entities: ['x'] }),
      ]),
    ],
  }),
]);

describe('a timeline', () => {
  it('tells an event of two threads once', () => {
    expect(timelineOf(library, 'x').map((event) => event.id)).toEqual(['one/0', 'one/1']);
  });

  it('is also had for a thread', () => {
    expect(timelineOf(library, 'two').map((event) => event.id)).toEqual(['two/0']);
  });

  it('counts every year between the first event and the last', () => {
    expect(eventsPerYear(timelineOf(library, 'x'))).toEqual([
      { year: 2014, count: 1 },
      { year: 2015, count: 0 },
      { year: 2016, count: 0 },
      { year: 2017, count: 1 },
    ]);
  });

  it('is filtered by years and types', () => {
    const events = timelineOf(library, 'x');
    expect(filterTimeline(events, { from: 2015, to: 2020, types: [] })).toHaveLength(1);
    expect(
      filterTimeline(events, { from: 2010, to: 2020, types: ['law'] }).map((event) => event.type),
    ).toEqual(['law']);
    expect(typesIn(events)).toEqual(['law', 'ruling']);
  });
});
