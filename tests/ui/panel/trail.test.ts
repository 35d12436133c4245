import { describe, expect, it } from 'vitest';
import {
  canGoBack,
  goBack,
  goTo,
  type Place,
  placeOf,
  START,
  type Trail,
} from '../../../src/ui/panel/trail.ts';

const entity = (id: string): Place => ({ at: 'entity', id });

describe('the way through the panel', () => {
  it('starts at this article, with nowhere to go back to', () => {
    expect(placeOf(START)).toEqual({ at: 'article' });
    expect(canGoBack(START)).toBe(false);
    expect(placeOf(goBack(START))).toEqual({ at: 'article' });
  });

  it('goes back the way it came', () => {
    const there = goTo(goTo(START, entity('a')), { at: 'thread', id: 't' });
    expect(placeOf(there)).toEqual({ at: 'thread', id: 't' });
    expect(placeOf(goBack(there))).toEqual(entity('a'));
    expect(placeOf(goBack(goBack(there)))).toEqual({ at: 'article' });
  });

  it('keeps the trail itself when one goes where one is, so that nothing is drawn again', () => {
    const there = goTo(START, entity('a'));
    expect(goTo(there, entity('a'))).toBe(there);
  });

  it('tells a story and an entity of the same id apart', () => {
    expect(goTo(goTo(START, entity('a')), { at: 'thread', id: 'a' })).toHaveLength(3);
  });

  it('forgets the way when one goes to a root', () => {
    const search = goTo(goTo(START, entity('a')), { at: 'search' });
    expect(canGoBack(search)).toBe(false);
  });

  it('keeps the root after hundreds of steps', () => {
    let trail: Trail = START;
    for (let step = 0; step < 300; step++) trail = goTo(trail, entity(`e${step}`));
    expect(trail[0]).toEqual({ at: 'article' });
    expect(trail.length).toBeLessThan(100);
  });
});
