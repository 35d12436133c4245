/** Plane geometry of the pointer's way to the card. All in CSS pixels of the viewport. */
export type Point = { x: number; y: number };
export type Rect = { left: number; top: number; right: number; bottom: number };

/** True when the point is in the rectangle or at most `slack` pixels from it. */
export function isInside(point: Point, rect: Rect, slack = 0): boolean {
  return (
    point.x >= rect.left - slack &&
    point.x <= rect.right + slack &&
    point.y >= rect.top - slack &&
    point.y <= rect.bottom + slack
  );
}

function corners(rect: Rect): Point[] {
  return [
    { x: rect.left, y: rect.top },
    { x: rect.right, y: rect.top },
    { x: rect.right, y: rect.bottom },
    { x: rect.left, y: rect.bottom },
  ];
}

/** Twice the signed area of a triangle: positive when c lies left of a→b. */
function cross(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Convex hull, counter-clockwise (Andrew's monotone chain). */
function hull(points: Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: Point[]) => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && cross(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/**
 * True when the pointer is on its way from a mention to its card: inside the smallest convex shape around both.
 * A straight way from any point of the one to any point of the other never leaves it.
 */
export function isInCorridor(point: Point, mention: Rect, card: Rect, slack = 2): boolean {
  const shape = hull([...corners(mention), ...corners(card)]);
  return shape.every((from, index) => {
    const to = shape[(index + 1) % shape.length]!;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return cross(from, to, point) / length >= -slack;
  });
}
