import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIVE_NAMES, drawableStyle, MARK_NAMES } from '../../../src/page/marks/mark-names.ts';
import {
  type Colour,
  contrast,
  parseColour,
  toneBehind,
  toneFor,
} from '../../../src/page/marks/page-tone.ts';
import { pageFromHtml } from '../page-from-html.ts';

const CSS_FILE = readFileSync('entrypoints/marks.css', 'utf8');

function ruleOf(name: string): string {
  return new RegExp(`^::highlight\\(${name}\\) \\{([^}]*)\\}`, 'm').exec(CSS_FILE)?.[1] ?? '';
}

describe('the tone of marks', () => {
  it('has a line of at least 3:1 on every grey a page can have', () => {
    const lines: Record<string, Colour> = {};
    for (const tone of ['light', 'dark'] as const) {
      const hex = /#([0-9a-f]{6})/.exec(ruleOf(MARK_NAMES.dotted[tone]))![1]!;
      lines[tone] = [0, 2, 4]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
        .concat(1) as unknown as Colour;
    }
    for (let grey = 0; grey < 256; grey++) {
      const page: Colour = [grey, grey, grey, 1];
      const tone = toneFor(page);
      if (tone !== 'middle') expect(contrast(lines[tone]!, page)).toBeGreaterThanOrEqual(3);
    }
    expect([toneFor([255, 255, 255, 1]), toneFor([20, 23, 26, 1]), toneFor([119, 119, 119, 1])]).toEqual([
      'light',
      'dark',
      'middle',
    ]);
  });

  it('has a rule in the style sheet for every name, and no rule for another', () => {
    const names = [
      ...Object.values(MARK_NAMES).flatMap((tones) => Object.values(tones)),
      ...Object.values(ACTIVE_NAMES),
    ];
    expect(new Set([...CSS_FILE.matchAll(/::highlight\(([^)]+)\)/g)].map((match) => match[1]))).toEqual(
      new Set(names),
    );
    for (const name of names) expect(ruleOf(name)).not.toBe('');
  });

  it('never changes the colour of text, forced colours apart', () => {
    const [normal] = CSS_FILE.split('@media (forced-colors');
    expect(normal).not.toMatch(/[^-]color: /);
  });

  it('follows the nearest painted background, and the text where there is none', () => {
    const document = pageFromHtml(
      '<div id="a" data-b="rgb(0, 0, 0)"><p id="p" data-c="rgb(20, 20, 20)">x</p></div><p id="q" data-c="rgb(240, 240, 240)">y</p>',
    );
    const styles = {
      of: (element: Element) => ({
        backgroundColor: element.getAttribute('data-b') ?? 'rgba(0, 0, 0, 0)',
        backgroundImage: 'none',
        color: element.getAttribute('data-c') ?? 'rgb(0, 0, 0)',
      }),
    };
    expect(toneBehind(document.getElementById('p')!, styles)).toBe('dark');
    expect(toneBehind(document.getElementById('q')!, styles)).toBe('dark');
  });

  it('reads computed colours', () => {
    expect(parseColour('rgb(1, 2, 3)')).toEqual([1, 2, 3, 1]);
    expect(parseColour('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3, 0.5]);
    expect(parseColour('color(srgb 1 0 0.5)')).toEqual([255, 0, 127.5, 1]);
    expect(parseColour('oklch(0.5 0.1 20)')).toBeNull();
  });
});

describe('the style of marks', () => {
  it('is the tint in a Firefox that cannot draw underlines in highlights', () => {
    expect(drawableStyle('dotted', 'Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe('tint');
    expect(drawableStyle('dotted', 'Mozilla/5.0 (X11; rv:153.0) Gecko/20100101 Firefox/153.0')).toBe(
      'dotted',
    );
    expect(drawableStyle('solid', 'Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36')).toBe('solid');
  });
});
