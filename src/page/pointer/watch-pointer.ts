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

function zoneOf(event: PointerEvent, card: ReturnType<PointerDeps<unknown>['card']>): Zone {
  if (!card) return 'away';
  const point = { x: event.clientX, y: event.clientY };
  if (event.target === card.host || isInside(point, card.rect)) return 'card';
  return isInCorridor(point, card.anchor, card.rect) ? 'corridor' : 'away';
}

/**
 * Watches the pointer with listeners that never wait, prevent or stop anything, and reports where it is. Only events
 * of the reader's own hand count; those a page makes up are ignored.
 */
export function watchPointer<M>({ document, index, card, signal, onReport }: PointerDeps<M>): void {
  let last: { point: Point; at: number } | null = null;
  const options = { capture: true, passive: true, signal };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const point = { x: event.clientX, y: event.clientY };
      const at = event.timeStamp;
      const way = last ? Math.hypot(point.x - last.point.x, point.y - last.point.y) : 0;
      const speed = last ? way / Math.max(at - last.at, 1) : 0;
      last = { point, at };
      const zone = zoneOf(event, card());
      const over = zone === 'card' ? null : index.at(point, document);
      onReport({ type: 'move', over, zone, point, speed, at });
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted && event.pointerType !== 'touch') onReport({ type: 'leave' });
    },
    options,
  );
  const onPress = (event: MouseEvent | PointerEvent, touch: boolean) => {
    if (!event.isTrusted || event.button !== 0) return;
    const inCard = zoneOf(event as PointerEvent, card()) === 'card';
    const over = inCard ? null : index.at({ x: event.clientX, y: event.clientY }, document);
    const target = event.target as Node | null;
    const link = target !== null && isElement(target) && closest(target, 'a[href]') !== null;
    onReport({ type: 'press', over, touch, inCard, link });
  };
  // A finger that scrolls also goes down; only a click is a tap.
  document.addEventListener(
    'click',
    (event) => onPress(event, (event as PointerEvent).pointerType === 'touch'),
    options,
  );
}
