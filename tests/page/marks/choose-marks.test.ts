import { describe, expect, it } from 'vitest';
import { chooseMarks } from '../../../src/page/marks/choose-marks.ts';
import { createHighlighter } from '../../../src/page/marks/highlighter.ts';
import { MARK_NAMES } from '../../../src/page/marks/mark-names.ts';
import type { Mention } from '../../../src/page/mention.ts';

function fakeMention(subject: string, section: number): Mention {
  return { subject, section } as Mention;
}
const WU_1 = fakeMention('michelle-wu', 1);
const WU_1_AGAIN = fakeMention('michelle-wu', 1);
const ICE_1 = fakeMention('ice', 1);
const WU_2 = fakeMention('michelle-wu', 2);
const ALL = [WU_1, ICE_1, WU_1_AGAIN, WU_2];

describe('which mentions are marked', () => {
  it('the first of each in a section', () => {
    expect(chooseMarks(ALL, 'first', new Set())).toEqual([WU_1, ICE_1, WU_2]);
  });

  it('all, when the reader wants all', () => {
    expect(chooseMarks(ALL, 'all', new Set())).toEqual(ALL);
  });

  it('none that is hidden', () => {
    expect(chooseMarks(ALL, 'all', new Set(['michelle-wu']))).toEqual([ICE_1]);
  });
});

describe('the highlighter', () => {
  function registry() {
    const entries = new Map<string, Highlight>();
    return {
      entries,
      highlighter: createHighlighter(
        entries as unknown as HighlightRegistry,
        () => new Set() as unknown as Highlight,
      ),
    };
  }

  it('registers its own names only, and never touches others', () => {
    const { entries, highlighter } = registry();
    const foreign = new Set() as unknown as Highlight;
    entries.set('search-results', foreign);
    highlighter.show([{} as AbstractRange], 'dark', 'solid');
    expect([...entries.keys()]).toContain(MARK_NAMES.solid.dark);
    highlighter.clear();
    expect([...entries]).toEqual([['search-results', foreign]]);
  });

  it('notices that another copy of the extension took its place, and leaves that copy its marks', () => {
    const { entries, highlighter } = registry();
    highlighter.show([{} as AbstractRange], 'light', 'dotted');
    expect(highlighter.isReplaced()).toBe(false);
    const newer = new Set() as unknown as Highlight;
    entries.set(MARK_NAMES.dotted.light, newer);
    expect(highlighter.isReplaced()).toBe(true);
    highlighter.clear();
    expect(entries.get(MARK_NAMES.dotted.light)).toBe(newer);
  });
});
