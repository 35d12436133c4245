import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../../src/ui/card/card-content.ts';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  idle,
  stepHover,
} from '../../../src/ui/card/hover-machine.ts';

const DELAY_MS = 150;
const FOUND: CardContent = { state: 'missing' };

/** A hand that plays events and lets time pass: waits end in order, questions are answered when told. */
function hand() {
  let state: HoverState<string> = idle();
  let now = 0;
  let waits: { token: number; at: number }[] = [];
  const asked: { token: number; mention: string }[] = [];
  const focusReturns: number[] = [];

  const take = (effects: HoverEffect<string>[]) => {
    for (const effect of effects) {
      if (effect.do === 'wait') waits.push({ token: effect.token, at: now + effect.ms });
      else if (effect.do === 'ask') asked.push(effect);
      else focusReturns.push(now);
    }
  };
  const play = (event: HoverEvent<string>) => {
    const step = stepHover(state, event, DELAY_MS);
    state = step.state;
    take(step.effects);
  };
  return {
    asked,
    focusReturns,
    play,
    /** Moves the pointer `px` to the right of where x is; slow unless told. */
    move: (over: string | null, x = 0, { speed = 0.1, zone = 'away' as 'away' | 'card' | 'corridor' } = {}) =>
      play({ type: 'move', over, zone, point: { x, y: 0 }, speed, at: now }),
    pass: (ms: number) => {
      const end = now + ms;
      for (;;) {
        const due = waits.filter((wait) => wait.at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (!due) break;
        waits = waits.filter((wait) => wait !== due);
        now = due.at;
        play({ type: 'timer', token: due.token });
      }
      now = end;
    },
    answer: (content: CardContent = FOUND) => play({ type: 'answer', token: asked.at(-1)!.token, content }),
    get phase() {
      return state.phase;
    },
    get shown() {
      return state.phase === 'open' ? state.mention : null;
    },
    get state() {
      return state;
    },
  };
}

describe('a pointer on a mention', () => {
  it('opens the card after the dwell and not before', () => {
    const it = hand();
    it.move('wu');
    it.pass(149);
    expect(it.shown).toBeNull();
    it.pass(1);
    expect(it.shown).toBe('wu');
  });

  it('opens nothing when it passes by', () => {
    const it = hand();
    it.move('wu', 0, { speed: 2 });
    it.pass(20);
    it.move(null, 60, { speed: 2 });
    it.pass(1000);
    expect(it.shown).toBeNull();
    expect(it.asked).toEqual([]);
  });

  it('that came fast and then stands still opens the card after a whole dwell', () => {
    const it = hand();
    it.move('wu', 0, { speed: 3 });
    it.pass(150);
    expect(it.shown).toBe('wu');
    expect(it.asked).toHaveLength(1);
  });

  it('that drifts starts the dwell anew', () => {
    const it = hand();
    it.move('wu', 0);
    it.pass(100);
    it.move('wu', 20);
    it.pass(100);
    expect(it.shown).toBeNull();
    it.pass(50);
    expect(it.shown).toBe('wu');
  });

  it('that keeps drifting slowly still gets its card by 300 ms', () => {
    const it = hand();
    for (let at = 0; at < 300; at += 50) {
      it.move('wu', at);
      it.pass(50);
    }
    expect(it.shown).toBe('wu');
  });

  it('that trembles on the spot does not start anew', () => {
    const it = hand();
    it.move('wu', 0);
    it.pass(100);
    it.move('wu', 3);
    it.pass(50);
    expect(it.shown).toBe('wu');
  });

  it('asks for the card while it rests, so that the answer is there when the dwell ends', () => {
    const it = hand();
    it.move('wu');
    it.answer();
    it.pass(150);
    expect(it.state).toMatchObject({ phase: 'open', content: FOUND });
    expect(it.asked).toHaveLength(1);
  });
});

describe('an open card', () => {
  function opened() {
    const it = hand();
    it.move('wu');
    it.pass(150);
    it.answer();
    return it;
  }

  it('goes 300 ms after the pointer left', () => {
    const it = opened();
    it.move(null, 500);
    it.pass(299);
    expect(it.shown).toBe('wu');
    it.pass(1);
    expect(it.shown).toBeNull();
  });

  it('stays when the pointer comes back in time, or reaches the card through the corridor', () => {
    const it = opened();
    it.move(null, 500);
    it.pass(200);
    it.move('wu', 0);
    it.pass(1000);
    expect(it.shown).toBe('wu');
    it.move(null, 10, { zone: 'corridor' });
    it.pass(500);
    it.move(null, 20, { zone: 'card' });
    it.pass(5000);
    expect(it.shown).toBe('wu');
  });

  it('goes when the pointer stays in the corridor for long', () => {
    const it = opened();
    it.move(null, 10, { zone: 'corridor' });
    it.pass(900);
    expect(it.shown).toBeNull();
  });

  it('changes to another mention after a dwell on it', () => {
    const it = opened();
    it.move('ice', 100);
    it.pass(150);
    expect(it.shown).toBe('ice');
  });

  it('is not disturbed by late answers and late timers of another hover', () => {
    const it = opened();
    const late = it.asked[0]!.token;
    it.move('ice', 100);
    it.pass(150);
    it.play({ type: 'answer', token: late, content: { state: 'reload' } });
    expect(it.state).toMatchObject({ mention: 'ice', content: { state: 'loading' } });
    it.play({ type: 'timer', token: late });
    expect(it.shown).toBe('ice');
  });

  it('that is pinned stays until it is closed', () => {
    const it = opened();
    it.play({ type: 'press', over: 'wu', touch: false, inCard: false, link: false });
    it.move(null, 500);
    it.move('ice', 600);
    it.pass(5000);
    expect(it.shown).toBe('wu');
    it.play({ type: 'close' });
    expect(it.shown).toBeNull();
  });

  it('lets a press on a link follow the link', () => {
    const it = opened();
    it.play({ type: 'press', over: 'wu', touch: false, inCard: false, link: true });
    expect(it.state).toMatchObject({ pinned: false });
  });

  it('goes when its mention is lost', () => {
    const it = opened();
    it.play({ type: 'lost' });
    expect(it.phase).toBe('idle');
  });
});

describe('keys and fingers', () => {
  it('step opens at once, the pointer cannot close it, closing gives the focus back', () => {
    const it = hand();
    it.play({ type: 'step', mention: 'wu' });
    expect(it.shown).toBe('wu');
    it.move(null, 500);
    it.pass(5000);
    expect(it.shown).toBe('wu');
    it.play({ type: 'close' });
    expect(it.shown).toBeNull();
    expect(it.focusReturns).toHaveLength(1);
  });

  it('a tap opens, a tap inside keeps, a tap outside closes', () => {
    const it = hand();
    const tap = (over: string | null, inCard = false) =>
      it.play({ type: 'press', over, touch: true, inCard, link: false });
    tap('wu');
    expect(it.shown).toBe('wu');
    tap(null, true);
    expect(it.shown).toBe('wu');
    tap(null);
    expect(it.shown).toBeNull();
  });

  it('a click on a mention opens its card pinned', () => {
    const it = hand();
    it.play({ type: 'press', over: 'wu', touch: false, inCard: false, link: false });
    expect(it.state).toMatchObject({ phase: 'open', mention: 'wu', pinned: true });
  });
});
