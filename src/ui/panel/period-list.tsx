import type { ComponentChildren } from 'preact';
import { STATE_NAMES } from '../shared/i18n/record-words.ts';
import { useDates, useReader, useWords } from '../shared/reader.ts';
import { SourceRefs } from '../shared/source-refs.tsx';
import type { PeriodLine } from './period-lines.ts';
import { PANEL_WORDS } from './words.ts';

export type PeriodListProps<Line extends PeriodLine> = {
  lines: readonly Line[];
  /** What stands at the head of a line; the office or status when left out. */
  head?: (line: Line) => ComponentChildren;
};

/** Offices or statuses with their times, one a line. */
export function PeriodList<Line extends PeriodLine>({ lines, head }: PeriodListProps<Line>) {
  const { language } = useReader();
  const nameOf = (line: PeriodLine) =>
    line.text ?? (line.state === null ? '' : STATE_NAMES[language][line.state]);
  return (
    <ul class="plain periods">
      {lines.map((line) => (
        <li key={`${line.from} ${nameOf(line)} ${line.note}`}>
          <span class="period-name">{head ? head(line) : nameOf(line)}</span>
          {line.note && <span class="period-note">{line.note}</span>}
          <span class="meta figures">
            <Period line={line} />
            <SourceRefs numbers={line.sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Period({ line }: { line: PeriodLine }) {
  const { say } = useWords(PANEL_WORDS);
  const date = useDates();
  if (line.to === line.from) return <>{date(line.from)}</>;
  const end = line.to === null ? say('present') : line.to === 'unknown' ? say('unknownEnd') : date(line.to);
  return (
    <>
      {date(line.from)} – {end}
    </>
  );
}
