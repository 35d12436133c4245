/**
 * What the card does, as one pure function: state and event in, state and effects out. No clock, timers or DOM.
 * Every wait and every question carries a token; an answer or a timer with a token the state no longer holds is of
 * another hover and changes nothing.
 *
 *   idle ──rest on a mention──▶ resting ──dwell over──▶ open ──leave, Esc, ×──▶ idle
 *     └────────── key, tap, click on a mention ─────────▲  └─dwell on another─▶ open
 */
import type { CardContent } from './card-content.ts';
import { CROSSING_MS, DRIFT_PX, LEAVE_MS, MAX_DWELLS, PASSING_SPEED } from './hover-timings.ts';

export type Token = number;
type Point = { x: number; y: number };

/** A pointer on a mention that may come to rest. */
type Rest<M> = { mention: M; token: Token; from: Point; since: number; content: CardContent };
/** Why the card goes when the timer of this token ends. */
type Parting = { token: Token; way: 'crossing' | 'away' };

export type Open<M> = {
  phase: 'open';
  mention: M;
  token: Token;
  content: CardContent;
  pinned: boolean;
  opener: 'pointer' | 'key' | 'touch';
  parting: Parting | null;
  /** Another mention the pointer rests on while this card is open. */
  next: Rest<M> | null;
};
export type HoverState<M> = { lastToken: Token } & (
  | { phase: 'idle' }
  | { phase: 'resting'; rest: Rest<M> }
  | Open<M>
);

export type HoverEvent<M> =
  | {
      type: 'move';
      over: M | null;
      zone: 'card' | 'corridor' | 'away';
      point: Point;
      /** CSS pixels a millisecond. */
      speed: number;
      at: number;
    }
  | { type: 'leave' }
  /** `link`: the press follows a link of the page, which comes first. */
  | { type: 'press'; over: M | null; touch: boolean; inCard: boolean; link: boolean }
  | { type: 'timer'; token: Token }
  | { type: 'answer'; token: Token; content: CardContent }
  | { type: 'step'; mention: M }
  | { type: 'toggle-pin' }
  | { type: 'close' }
  /** The mention has scrolled out of the window. */
  | { type: 'scrolled-away' }
  /** The mention is gone, or the marks were taken away. */
  | { type: 'lost' };

export type HoverEffect<M> =
  /** Come back with a `timer` event of this token after so many milliseconds. */
  | { do: 'wait'; token: Token; ms: number }
  /** Come back with an `answer` event of this token. */
  | { do: 'ask'; token: Token; mention: M }
  /** Give the focus back to where it was before the card took it. */
  | { do: 'return-focus' };

export type HoverStep<M> = { state: HoverState<M>; effects: HoverEffect<M>[] };

/** The state with no card; `lastToken` is the newest token given out, so that none is given twice. */
export function idle<M>(lastToken: Token = 0): HoverState<M> {
  return { phase: 'idle', lastToken };
}

const LOADING: CardContent = { state: 'loading' };
type Move<M> = Extract<HoverEvent<M>, { type: 'move' }>;

/** @param delayMs the dwell the reader chose, in milliseconds */
export function stepHover<M>(state: HoverState<M>, event: HoverEvent<M>, delayMs: number): HoverStep<M> {
  switch (event.type) {
    case 'move':
      return state.phase === 'open'
        ? moveWhileOpen(state, event, delayMs)
        : moveWhileClosed(state, event, delayMs);
    case 'leave':
      return state.phase === 'open' ? part(state, 'away') : stay(idle(state.lastToken));
    case 'press':
      return press(state, event);
    case 'timer':
      return timeIsUp(state, event.token);
    case 'answer':
      return stay(answered(state, event.token, event.content));
    case 'step':
      return open(state, event.mention, 'key', false);
    case 'toggle-pin':
      return stay(state.phase === 'open' ? { ...state, pinned: !state.pinned, parting: null } : state);
    case 'scrolled-away':
      return state.phase === 'open' && state.pinned ? stay(state) : close(state);
    case 'close':
    case 'lost':
      return close(state);
  }
}

function stay<M>(state: HoverState<M>, effects: HoverEffect<M>[] = []): HoverStep<M> {
  return { state, effects };
}

function close<M>(state: HoverState<M>): HoverStep<M> {
  if (state.phase === 'idle') return stay(state);
  return stay(idle(state.lastToken), state.phase === 'open' ? [{ do: 'return-focus' }] : []);
}

/** Opens a card at once, with content that is there already or with a question. */
function open<M>(
  state: HoverState<M>,
  mention: M,
  opener: Open<M>['opener'],
  pinned: boolean,
  known?: Rest<M>,
): HoverStep<M> {
  const asked = known !== undefined && known.content !== LOADING;
  const token = known?.token ?? state.lastToken + 1;
  const lastToken = Math.max(token, state.lastToken);
  const content = known?.content ?? LOADING;
  const next: HoverState<M> = {
    phase: 'open',
    mention,
    token,
    content,
    pinned,
    opener,
    parting: null,
    next: null,
    lastToken,
  };
  return stay(next, asked ? [] : [{ do: 'ask', token, mention }]);
}

/**
 * The pointer's rest on a mention after one more move. Null before: it has just come. A move at passing speed starts
 * the rest anew, a drift does too, but slow drifting cannot put the card off for longer than MAX_DWELLS.
 */
function restOn<M>(
  before: Rest<M> | null,
  mention: M,
  move: Move<M>,
  lastToken: Token,
  delayMs: number,
): { rest: Rest<M>; effects: HoverEffect<M>[]; lastToken: Token } {
  const same = before?.mention === mention ? before : null;
  const passing = move.speed >= PASSING_SPEED;
  const drifted = !same || Math.hypot(move.point.x - same.from.x, move.point.y - same.from.y) > DRIFT_PX;
  if (same && !passing && !drifted) return { rest: same, effects: [], lastToken };

  const token = lastToken + 1;
  const since = same && !passing ? same.since : move.at;
  const ms = Math.max(0, Math.min(delayMs, since + MAX_DWELLS * delayMs - move.at));
  const content = same?.content ?? LOADING;
  const effects: HoverEffect<M>[] = [{ do: 'wait', token, ms }];
  // The question goes out while the pointer rests, so that a background that slept has time to wake up.
  if (!passing && content === LOADING) effects.push({ do: 'ask', token, mention });
  return { rest: { mention, token, from: move.point, since, content }, effects, lastToken: token };
}

function moveWhileClosed<M>(state: HoverState<M>, move: Move<M>, delayMs: number): HoverStep<M> {
  if (move.over === null) return stay(idle(state.lastToken));
  const before = state.phase === 'resting' ? state.rest : null;
  const { rest, effects, lastToken } = restOn(before, move.over, move, state.lastToken, delayMs);
  return stay({ phase: 'resting', rest, lastToken }, effects);
}

/** True when the pointer's way has no say over the card: pinned, or opened by key or finger. */
function isHeld<M>(state: Open<M>): boolean {
  return state.pinned || state.opener !== 'pointer';
}

function moveWhileOpen<M>(
  state: Open<M> & { lastToken: Token },
  move: Move<M>,
  delayMs: number,
): HoverStep<M> {
  if (isHeld(state)) return stay(state);
  if (move.zone === 'card' || move.over === state.mention)
    return stay({ ...state, parting: null, next: null });
  if (move.over === null)
    return part({ ...state, next: null }, move.zone === 'corridor' ? 'crossing' : 'away');
  const resting = restOn(state.next, move.over, move, state.lastToken, delayMs);
  const parted = part(
    { ...state, next: resting.rest, lastToken: resting.lastToken },
    move.zone === 'corridor' ? 'crossing' : 'away',
  );
  return stay(parted.state, [...resting.effects, ...parted.effects]);
}

/** Starts the time after which the card goes, unless it runs already. */
function part<M>(state: Open<M> & { lastToken: Token }, way: Parting['way']): HoverStep<M> {
  if (isHeld(state) || state.parting?.way === way) return stay(state);
  // Out of the corridor after crossing: the short time, counted from now.
  const token = state.lastToken + 1;
  const ms = way === 'crossing' ? CROSSING_MS : LEAVE_MS;
  return stay({ ...state, parting: { token, way }, lastToken: token }, [{ do: 'wait', token, ms }]);
}

function timeIsUp<M>(state: HoverState<M>, token: Token): HoverStep<M> {
  if (state.phase === 'resting' && state.rest.token === token)
    return open(state, state.rest.mention, 'pointer', false, state.rest);
  if (state.phase !== 'open') return stay(state);
  if (state.next?.token === token) return open(state, state.next.mention, 'pointer', false, state.next);
  return state.parting?.token === token ? close(state) : stay(state);
}

function answered<M>(state: HoverState<M>, token: Token, content: CardContent): HoverState<M> {
  if (state.phase === 'resting' && state.rest.token === token)
    return { ...state, rest: { ...state.rest, content } };
  if (state.phase !== 'open') return state;
  if (state.token === token) return { ...state, content };
  if (state.next?.token === token) return { ...state, next: { ...state.next, content } };
  return state;
}

function press<M>(state: HoverState<M>, event: Extract<HoverEvent<M>, { type: 'press' }>): HoverStep<M> {
  if (event.inCard || event.link) return stay(state);
  const { over, touch } = event;
  if (over === null) {
    const stays = state.phase !== 'open' || state.pinned || state.opener === 'pointer';
    return stays ? stay(state) : close(state);
  }
  if (state.phase === 'open' && state.mention === over)
    return stay({ ...state, pinned: state.pinned || !touch, parting: null });
  const known = state.phase === 'resting' && state.rest.mention === over ? state.rest : undefined;
  return open(state, over, touch ? 'touch' : 'pointer', !touch, known);
}
