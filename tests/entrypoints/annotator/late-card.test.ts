import { describe, expect, it } from 'vitest';
import { LateCard } from '../../../entrypoints/annotator/late-card.ts';
import type { CardDeps, CreateCard, PageCard } from '../../../entrypoints/annotator/page-card.ts';
import type { Mention } from '../../../src/page/mention.ts';
import type { HoverEvent } from '../../../src/ui/card/hover-machine.ts';

type Event = HoverEvent<Mention>;
const mention = { subject: 'todd-lyons' } as Mention;

function move(over: Mention | null, x: number): Event {
  return { type: 'move', over, zone: 'away', point: { x, y: 0 }, speed: 0, at: x };
}

/** A late card whose code comes when `arrive` is called. */
function lateCard() {
  const life = new AbortController();
  const done: Event[] = [];
  let asked = 0;
  let arrive: (create: CreateCard | null) => void = () => {};
  const create: CreateCard = () =>
    ({
      current: mention,
      geometry: null,
      host: null,
      remove() {},
      dispatch: (event) => done.push(event),
    }) as PageCard;
  const card = new LateCard({ signal: life.signal } as CardDeps, () => {
    asked++;
    return new Promise((resolve) => {
      arrive = resolve;
    });
  });
  const settle = async (code: CreateCard | null = create) => {
    arrive(code);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { card, life, done, settle, asked: () => asked };
}

describe('a card whose code comes late', () => {
  it('is not asked for while the pointer is on no mark', () => {
    const { card, asked } = lateCard();
    card.dispatch(move(null, 1));
    card.dispatch({ type: 'leave' });
    expect(asked()).toBe(0);
  });

  it('is asked for once when the pointer reaches a mark, and then does what the reader did last', async () => {
    const { card, done, settle, asked } = lateCard();
    card.dispatch(move(mention, 1));
    card.dispatch(move(mention, 2));
    card.dispatch({ type: 'press', over: mention, touch: false, inCard: false, link: false });
    await settle();
    expect(asked()).toBe(1);
    expect(done).toEqual([
      move(mention, 2),
      { type: 'press', over: mention, touch: false, inCard: false, link: false },
    ]);
  });

  it('opens nothing for a pointer that has gone on meanwhile', async () => {
    const { card, done, settle } = lateCard();
    card.dispatch(move(mention, 1));
    card.dispatch(move(null, 50));
    await settle();
    expect(done).toEqual([move(null, 50)]);
  });

  it('hears everything once its code is there', async () => {
    const { card, done, settle } = lateCard();
    void card.load();
    await settle();
    card.dispatch(move(null, 1));
    expect(done).toEqual([move(null, 1)]);
    expect(card.current).toBe(mention);
  });

  it('is asked for again after it could not be had', async () => {
    const { card, done, settle, asked } = lateCard();
    card.dispatch(move(mention, 1));
    await settle(null);
    card.dispatch(move(mention, 2));
    await settle();
    expect(asked()).toBe(2);
    expect(done).toEqual([move(mention, 2)]);
  });

  it('is not made on a page that has been left', async () => {
    const { card, life, settle } = lateCard();
    void card.load();
    life.abort();
    await settle();
    expect(card.current).toBeNull();
  });
});
