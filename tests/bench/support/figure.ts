/** One measured figure of the bench. */
export type Figure = {
  /** What was measured, in words. */
  what: string;
  value: number;
  unit: 'x' | 'ms' | 'MB/s' | 'bytes' | 'KB gz' | 'MB' | 'share' | 'count';
  /** The figure passes on this side of the bar; figures without a bar inform. */
  bar?: { most: number } | { least: number };
  /** What we would like. */
  stretch?: number;
};

/** A question of the bench: one file each. */
export type Section = {
  id: string;
  question: string;
  run: () => Figure[] | Promise<Figure[]>;
};

/** True unless the figure has a bar and is on its wrong side. */
export function passes({ value, bar }: Figure): boolean {
  if (!bar) return true;
  return 'most' in bar ? value <= bar.most : value >= bar.least;
}

/** A line of the table. */
export function formatFigure(figure: Figure): string {
  const bar = !figure.bar ? '' : 'most' in figure.bar ? `≤ ${figure.bar.most}` : `≥ ${figure.bar.least}`;
  const stretch = figure.stretch === undefined ? '' : ` (stretch ${figure.stretch})`;
  const value = `${round(figure.value)} ${figure.unit}`;
  return `  ${passes(figure) ? ' ' : '!'} ${figure.what.padEnd(64)} ${value.padStart(14)}   ${bar}${stretch}`;
}

function round(value: number): number {
  return Number(value.toPrecision(value >= 1000 ? 6 : 3));
}
