import type { PageSettings } from '../../settings/settings.ts';

/** Which colours the marks need: for light pages, dark pages, and pages of a middle tone (the text's own colour). */
export type Tone = 'light' | 'dark' | 'middle';
export type MarkStyle = PageSettings['style'];

/**
 * Names of the highlights. A page can read them, so they are constants that mean nothing; their rules stand in
 * entrypoints/marks.css, which a test compares with this table.
 */
export const MARK_NAMES: Record<MarkStyle, Record<Tone, string>> = {
  dotted: { light: 'q7-a1', dark: 'q7-a2', middle: 'q7-a3' },
  solid: { light: 'q7-b1', dark: 'q7-b2', middle: 'q7-b3' },
  tint: { light: 'q7-c1', dark: 'q7-c2', middle: 'q7-c3' },
};

/** The mention under the pointer, in the card, or jumped to. */
export const ACTIVE_NAMES: Record<Tone, string> = { light: 'q7-d1', dark: 'q7-d2', middle: 'q7-d3' };

/** First Firefox that draws underlines in highlights; before it they show no mark at all, so they get the tint. */
const FIREFOX_WITH_UNDERLINES = 149;

/** The style as this browser can draw it. */
export function drawableStyle(style: MarkStyle, userAgent: string): MarkStyle {
  const firefox = /Firefox\/(\d+)/.exec(userAgent);
  return firefox && Number(firefox[1]) < FIREFOX_WITH_UNDERLINES ? 'tint' : style;
}
