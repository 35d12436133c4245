import { closest, isElement } from '../dom/native.ts';
import { isInCorridor, isInside, type Point, type Rect } from './geometry.ts';
import type { MentionIndex } from './mention-index.ts';

/** Where the pointer is with respect to the open card. */
export type Zone = 'card' | 'corridor' | 'away';

export type PointerReport<M> =
  /** `speed` in CSS pixels a millisecond since the report before; `at` in milliseconds. */
  | { type: 'move'; over: M | null; zone: Zone; point: Point; speed: number; at: number }
  /** The pointer left the window. */
  | { type: 'leave' }
  /** A click or tap. `link`: it follows a link of the page. */
  | { type: 'press'; over: M | null; touch: boolean; inCard: boolean; link: boolean };

export type PointerDeps<M> = {
  document: Document;
  index: MentionIndex<M>;
  /** The card's host element and its box; null while no card is shown. */
  card: () => { host: Element; rect: Rect; anchor: Rect } | null;
  signal: AbortSignal;
  onReport: (report: PointerReport<M>) => void;
};

/** A press that moved further than this before it ended was a drag. CSS pixels. */
const DRAG_PX = 5;

function zoneOf(event: MouseEvent, card: ReturnType<PointerDeps<unknown>['card']>): Zone {
  if (!card) return 'away';
  const point = { x: event.clientX, y: event.clientY };
  if (event.target === card.host || isInside(point, card.rect)) return 'card';
  return isInCorridor(point, card.anchor, card.rect) ? 'corridor' : 'away';
}

/**
 * Watches the pointer with listeners that never wait, prevent or stop anything, and reports where it is. Only events
 * of the reader's own hand count; those a page makes up are ignored.
 */
export function watchPointer<M>(deps: PointerDeps<M>): void {
  watchMoves(deps);
  watchPresses(deps);
}

function listening(signal: AbortSignal) {
  return { capture: true, passive: true, signal };
}

function watchMoves<M>({ document, index, card, signal, onReport }: PointerDeps<M>): void {
  let last: { point: Point; at: number } | null = null;
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    // A page that scrolls under a resting pointer also moves it, by nothing: no one has pointed at anything.
    if (last && last.point.x === point.x && last.point.y === point.y) return;
    const at = event.timeStamp;
    const way = last ? Math.hypot(point.x - last.point.x, point.y - last.point.y) : 0;
    const speed = last ? way / Math.max(at - last.at, 1) : 0;
    last = { point, at };
    const zone = zoneOf(event, card());
    // With a button down the reader selects text or drags.
    const over = zone === 'card' || event.buttons !== 0 ? null : index.at(point, document);
    onReport({ type: 'move', over, zone, point, speed, at });
  };
  const onLeave = (event: PointerEvent) => {
    if (event.isTrusted && event.pointerType !== 'touch') onReport({ type: 'leave' });
  };
  document.addEventListener('pointermove', onMove, listening(signal));
  // Not in the capture phase: that would hear every element that is left.
  document.documentElement.addEventListener('pointerleave', onLeave, { passive: true, signal });
}

function watchPresses<M>({ document, index, card, signal, onReport }: PointerDeps<M>): void {
  let down: Point | null = null;
  const onDown = (event: PointerEvent) => {
    if (event.isTrusted) down = { x: event.clientX, y: event.clientY };
  };
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    const point = { x: event.clientX, y: event.clientY };
    // The end of a selection is a click as well, where it began and ended in one element.
    if (down && Math.hypot(point.x - down.x, point.y - down.y) > DRAG_PX) return;
    const inCard = zoneOf(event, card()) === 'card';
    const over = inCard ? null : index.at(point, document);
    const target = event.target as Node | null;
    const link = target !== null && isElement(target) && closest(target, 'a[href]') !== null;
    const touch = (event as PointerEvent).pointerType === 'touch';
    onReport({ type: 'press', over, touch, inCard, link });
  };
  document.addEventListener('pointerdown', onDown, listening(signal));
  // A finger that scrolls also goes down; only a click is a tap.
  document.addEventListener('click', onClick, listening(signal));
}
