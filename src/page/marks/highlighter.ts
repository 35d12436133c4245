import { ACTIVE_NAMES, MARK_NAMES, type MarkStyle, type Tone } from './mark-names.ts';

/** The parts of `CSS.highlights` that are used. */
export type Registry = Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;

export type Highlighter = {
  /** Marks these ranges and no others. */
  show: (ranges: Iterable<AbstractRange>, tone: Tone, style: MarkStyle) => void;
  add: (range: AbstractRange) => void;
  remove: (range: AbstractRange) => void;
  /** Tints one range, or none. */
  activate: (range: AbstractRange | null) => void;
  /** True when another copy of the extension has put its own marks in place of these. */
  isReplaced: () => boolean;
  clear: () => void;
};

/** Takes away the marks that an earlier version of the extension has left on the page. */
export function removeOldMarks(registry: Registry): void {
  const tones = [...Object.values(MARK_NAMES), ACTIVE_NAMES];
  for (const name of tones.flatMap((names) => Object.values(names))) registry.delete(name);
}

/** Draws marks through the CSS Custom Highlight API. Touches only the names of mark-names.ts, never other highlights. */
export function createHighlighter(registry: Registry, create: () => Highlight): Highlighter {
  const marks = create();
  const active = create();
  active.priority = 1;
  let names: { marks: string; active: string } | null = null;

  const clear = () => {
    marks.clear();
    active.clear();
    if (!names) return;
    if (registry.get(names.marks) === marks) registry.delete(names.marks);
    if (registry.get(names.active) === active) registry.delete(names.active);
    names = null;
  };

  return {
    clear,
    show: (ranges, tone, style) => {
      clear();
      for (const range of ranges) marks.add(range);
      names = { marks: MARK_NAMES[style][tone], active: ACTIVE_NAMES[tone] };
      registry.set(names.marks, marks);
      registry.set(names.active, active);
    },
    add: (range) => marks.add(range),
    remove: (range) => marks.delete(range),
    activate: (range) => {
      active.clear();
      if (range) active.add(range);
    },
    isReplaced: () => names !== null && registry.get(names.marks) !== marks,
  };
}
