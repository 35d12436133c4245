/**
 * The box of the line on which a mention is pointed at: a name broken over two lines has two boxes, and its card
 * belongs to one of them. Without a point, the first line's. CSS pixels of the window.
 */
export function lineBox(
  range: Pick<Range, 'getClientRects' | 'getBoundingClientRect'>,
  point: { y: number } | null,
): DOMRect {
  const lines = Array.from(range.getClientRects());
  const distance = ({ top, bottom }: DOMRect) => (point ? Math.max(top - point.y, point.y - bottom, 0) : 0);
  return lines.sort((a, b) => distance(a) - distance(b))[0] ?? range.getBoundingClientRect();
}
