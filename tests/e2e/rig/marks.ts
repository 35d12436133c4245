import type { Page } from 'puppeteer-core';
import { ACTIVE_NAMES, MARK_NAMES } from '../../../src/page/marks/mark-names.ts';
import { eventually } from './eventually.ts';

export const MARKS = Object.values(MARK_NAMES).flatMap((tones) => Object.values(tones));
export const ACTIVE = Object.values(ACTIVE_NAMES);

/** One marked range as the page itself can see it, with the id of the paragraph it stands in. */
export type SeenMark = { text: string; block: string; highlight: string };

/** Reads the marks through the page's own `CSS.highlights`, in document order. */
export function readMarks(page: Page, names: readonly string[] = MARKS): Promise<SeenMark[]> {
  return page.evaluate((wanted) => {
    const found: { range: AbstractRange; highlight: string }[] = [];
    for (const [highlight, ranges] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>)
      if (wanted.includes(highlight)) for (const range of ranges) found.push({ range, highlight });
    const whole = ({ range }: { range: AbstractRange }) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    };
    return found
      .map((one) => ({ live: whole(one), highlight: one.highlight }))
      .sort((a, b) => a.live.compareBoundaryPoints(Range.START_TO_START, b.live))
      .map(({ live, highlight }) => ({
        text: live.toString(),
        highlight,
        block: live.startContainer.parentElement?.closest('[id], h1, h2, p')?.id ?? '',
      }));
  }, names as string[]);
}

/** Waits until a mark of this text is there, and gives all marks. */
export function marksWith(page: Page, text: string): Promise<SeenMark[]> {
  return eventually(`a mark on “${text}”`, async () => {
    const marks = await readMarks(page);
    return marks.some((mark) => mark.text === text) ? marks : null;
  });
}

/** The middle of the nth mark with this text, in the window's CSS pixels; scrolled into view first. */
export function placeOfMark(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, index, names) => {
      const ranges = [...(CSS.highlights as unknown as Map<string, Set<Range>>)]
        .filter(([name]) => names.includes(name))
        .flatMap(([, set]) => [...set])
        .filter((range) => range.toString() === wanted)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[index];
      if (!range) throw new Error(`No mark number ${index} on “${wanted}”`);
      const inView = range.getBoundingClientRect();
      if (inView.top < 0 || inView.bottom > innerHeight)
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    text,
    nth,
    MARKS,
  );
}
