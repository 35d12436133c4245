/** The extension's icon as SVG text: a dagger, the second footnote mark, on a sheet of paper. */

export type IconState = 'on' | 'off' | 'quiet';

/** Paper and edge stand out on light and on dark toolbars. */
const COLOURS: Record<IconState, { paper: string; edge: string; dagger: string }> = {
  on: { paper: '#ffffff', edge: '#1f5f8b', dagger: '#1f5f8b' },
  off: { paper: '#f2f3f4', edge: '#8b949e', dagger: '#8b949e' },
  quiet: { paper: '#ffffff', edge: '#1f5f8b', dagger: '#1f5f8b' },
};

/**
 * The icon on a grid of 16, or of 128 with drawn-out serifs where there is room for them. Strokes of the small one lie
 * on whole pixels at 16 and 32.
 */
export function iconSvg(state: IconState, size: number): string {
  const { paper, edge, dagger } = COLOURS[state];
  const grid = size < 48 ? 16 : 128;
  const drawing = grid === 16 ? smallDagger(state) : largeDagger(state);
  const sheet =
    grid === 16
      ? `<rect x="1.5" y="0.5" width="13" height="15" rx="2.5" fill="${paper}" stroke="${edge}"/>`
      : `<rect x="15" y="7" width="98" height="114" rx="16" fill="${paper}" stroke="${edge}" stroke-width="6"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${grid} ${grid}">
  ${sheet}
  <g fill="${dagger}">${drawing}</g>
</svg>
`;
}

function smallDagger(state: IconState): string {
  // A knob, flared guards and a blade that narrows: without them 16 pixels show a plain cross.
  const dagger =
    '<circle cx="8" cy="3.3" r="1.5"/><path d="M7.4 4h1.2l.3 1.2h-1.8z"/><path d="M7 5.4 3.9 4.9a1.3 1.3 0 1 0 0 2.6L7 7h2l3.1.5a1.3 1.3 0 1 0 0-2.6L9 5.4z"/><path d="M6.9 6.8h2.2L8 14z"/>';
  return state === 'quiet' ? `${dagger}<circle cx="12" cy="12.2" r="1.5"/>` : dagger;
}

function largeDagger(state: IconState): string {
  // Hilt, cross-guard with flared ends, blade that runs to a point.
  const cross =
    '<path d="M64 22c6 0 10 4 10 9 0 4-3 7-5 15l-1 3c8-1 15-4 21-4 6 0 10 4 10 9s-4 9-10 9c-6 0-13-3-21-4l1 6-5 43-5-43 1-6c-8 1-15 4-21 4-6 0-10-4-10-9s4-9 10-9c6 0 13 3 21 4l-1-3c-2-8-5-11-5-15 0-5 4-9 10-9z"/>';
  return state === 'quiet' ? `${cross}<circle cx="94" cy="100" r="9"/>` : cross;
}
