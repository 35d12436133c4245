import { useRef } from 'preact/hooks';
import { KIND_NAMES, STATE_NAMES } from '../shared/i18n/record-words.ts';
import { useDates, useReader, useWords } from '../shared/reader.ts';
import type { CastRow } from './article-page.ts';
import { PANEL_WORDS } from './words.ts';

export type CastListProps = {
  rows: readonly CastRow[];
  /** Null where there is no page to jump in: a row opens the entity instead. */
  onJump: ((entity: string, nth: number) => void) | null;
  onJumpBack: () => void;
  onOpen: (entity: string) => void;
};

/** The article's entities in order of appearance: the accessible way to the marks, which take no focus themselves. */
export function CastList({ rows, onJump, onJumpBack, onOpen }: CastListProps) {
  const { say } = useWords(PANEL_WORDS);
  const list = useRef<HTMLOListElement>(null);
  const jumps = useRef({ entity: '', nth: -1 });

  const jump = (row: CastRow) => {
    if (!onJump) return onOpen(row.id);
    const { entity, nth } = jumps.current;
    jumps.current = { entity: row.id, nth: entity === row.id ? (nth + 1) % row.mentions : 0 };
    onJump(row.id, jumps.current.nth);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && onJump) {
      event.preventDefault();
      jumps.current = { entity: '', nth: -1 };
      onJumpBack();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.cast-jump') ?? [])];
      const now = buttons.findIndex((button) => button.closest('li')?.contains(event.target as Node));
      const next = buttons[now + (event.key === 'ArrowDown' ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
  };

  return (
    <ol class="cast" ref={list} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <li key={row.id} class="cast-row">
          <button type="button" class="cast-jump" onClick={() => jump(row)}>
            <span class="cast-name">{row.name}</span>
            <CastLine row={row} />
          </button>
          <Mentions count={row.mentions} />
          <button
            type="button"
            class="cast-open"
            aria-label={say('timelineOf', { name: row.name })}
            title={say('timeline')}
            onClick={() => onOpen(row.id)}
          >
            <span aria-hidden="true">→</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function CastLine({ row }: { row: CastRow }) {
  const { language } = useReader();
  const { say } = useWords(PANEL_WORDS);
  const date = useDates();
  const { line } = row;
  if (!line) return <span class="cast-line">{KIND_NAMES[language][row.kind]}</span>;
  const text = line.text ?? (line.state ? STATE_NAMES[language][line.state] : '');
  const over = line.over && line.to !== null && line.to !== 'unknown';
  return (
    <span class="cast-line">
      {row.kind !== 'person' && `${KIND_NAMES[language][row.kind]} · `}
      {text}
      {over && ` (${say('untilDate', { date: date(line.to!) })})`}
    </span>
  );
}

function Mentions({ count }: { count: number }) {
  const words = useWords(PANEL_WORDS);
  return (
    <span class="cast-count figures">
      <span aria-hidden="true">×{count}</span>
      <span class="only-heard">{words.count('mentions', count)}</span>
    </span>
  );
}
